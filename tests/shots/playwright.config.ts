import base from '../../playwright.config.ts';

/** `npm run shots`: takes screenshots of every state to look at. They assert nothing, so `npm test` skips them. */
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
