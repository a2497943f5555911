import { defineConfig } from 'vitest/config';

/** `npm run test:engines`: runs the main job in every installed engine, against the built site. */
export default defineConfig({
	test: {
		include: ['tests/engines/*.test.ts'],
		environment: 'node',
		testTimeout: 30_000,
		hookTimeout: 60_000,
		// Browsers mostly wait for themselves.
		maxWorkers: 2,
		// Enables the WebSocket of Node.js 20.
		execArgv: ['--experimental-websocket'],
		// Logs missing engines as plain lines.
		disableConsoleIntercept: true,
		expect: { requireAssertions: true, poll: { timeout: 8000 } }
	}
});
