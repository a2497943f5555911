import { defineConfig } from 'vitest/config';

/** `npm run test:engines`: the main job in every engine of the machine, against the built site. */
export default defineConfig({
	test: {
		include: ['tests/engines/*.test.ts'],
		environment: 'node',
		testTimeout: 30_000,
		hookTimeout: 60_000,
		// A browser waits for itself most of the time.
		maxWorkers: 2,
		// Node.js 20 has a WebSocket, behind this flag.
		execArgv: ['--experimental-websocket'],
		// What is missing is said as plain lines.
		disableConsoleIntercept: true,
		expect: { requireAssertions: true, poll: { timeout: 8000 } }
	}
});
