import base from '../../playwright.config.ts';

/** `npm run shots`: pictures of every state, to be looked at. They assert nothing, so `npm test` leaves them out. */
export default {
	...base,
	testDir: '.',
	outputDir: '../../test-results/shots',
	reporter: 'line' as const,
	webServer: {
		command: 'node ../../scripts/serve.mjs --port 4179',
		url: 'http://127.0.0.1:4179/',
		reuseExistingServer: false
	},
	projects: [{ name: 'shots', use: { viewport: { width: 1280, height: 900 } } }]
};
