import { findBrowser } from './browser.mjs';
import { ensureInstalled, npm } from './install.mjs';

// Builds the site, and saves screenshots of every state to the folder `shots`.
ensureInstalled();
const { path } = await findBrowser();
const env = { PLAYWRIGHT_CHROMIUM: path };
process.exitCode =
	npm(['run', 'build']) ||
	npm(['run', 'test:e2e', '--', '-c', 'tests/shots/playwright.config.ts'], env);
