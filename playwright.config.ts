import { defineConfig } from '@playwright/test';

// Requests of service workers bypass Playwright. No test inspects them, and intercepting each one slows the worker
// tests by a third.
process.env.PLAYWRIGHT_DISABLE_SERVICE_WORKER_NETWORK = '1';

const baseURL = 'http://127.0.0.1:4179/';
const browser = process.env.PLAYWRIGHT_CHROMIUM;
const root = process.getuid?.() === 0;
const phoneTests = '**/*phone*.spec.ts';

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/e2e',
	workers: 2,
	timeout: 30_000,
	retries: 0,
	forbidOnly: true,
	webServer: {
		command: 'node scripts/serve.mjs --port 4179',
		url: baseURL,
		reuseExistingServer: false
	},
	use: {
		baseURL,
		launchOptions: {
			...(browser ? { executablePath: browser } : {}),
			args: [
				// Chromium does not run as root inside its sandbox.
				...(root ? ['--no-sandbox'] : []),
				'--disable-quic',
				'--disable-background-networking',
				'--no-first-run'
			]
		},
		permissions: ['clipboard-read', 'clipboard-write'],
		serviceWorkers: 'block',
		trace: 'off'
	},
	projects: [
		{
			name: 'chromium',
			testIgnore: phoneTests,
			use: { viewport: { width: 1280, height: 900 } }
		},
		{
			name: 'phone',
			testMatch: phoneTests,
			use: { viewport: { width: 390, height: 844 } }
		}
	]
});
