import { chromium } from '@playwright/test';
import type { Engine } from './page.ts';
import { playwrightEngine } from './playwright-page.ts';
import { onPath } from './programs.ts';

/** Finds Chromium: the one of `npm test`, then an installed one, then Playwright’s own build. */
export function findChromium(): Engine {
	const path =
		process.env['PLAYWRIGHT_CHROMIUM'] ??
		onPath('chromium-headless-shell', 'chromium', 'google-chrome');
	return playwrightEngine(chromium, {
		...(path ? { executablePath: path } : {}),
		// Chromium does not run as root inside its sandbox.
		chromiumSandbox: process.getuid?.() !== 0,
		args: ['--disable-quic', '--disable-background-networking', '--no-first-run']
	});
}
