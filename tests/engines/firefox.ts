import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { firefox } from '@playwright/test';
import { z } from 'zod';
import { bidiPage, entry } from './bidi-page.ts';
import { connect } from './bidi.ts';
import type { Engine, Page } from './page.ts';
import { playwrightEngine } from './playwright-page.ts';
import { onPath, start, versionOf } from './programs.ts';
import { RESULTS } from './results.ts';

const APPS = [
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:/Program Files/Mozilla Firefox/firefox.exe'
];

async function open(path: string, proxy: string): Promise<Page> {
	// Not in the system's temporary folder: a Firefox snap has its own.
	mkdirSync(RESULTS, { recursive: true });
	const profile = mkdtempSync(join(RESULTS, 'firefox-'));
	const program = start(path, [
		...['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0']
	]);
	const address = await program.hears(/WebDriver BiDi listening on (ws:\S+)/);
	const heard: string[] = [];
	const bidi = await connect(`${address}/session`, (_, params) => {
		const { level, text } = entry.parse(params);
		if (level === 'error') heard.push(text);
	});
	const { host } = new URL(proxy);
	const way = { proxyType: 'manual', httpProxy: host, sslProxy: host };
	const capabilities = { alwaysMatch: { acceptInsecureCerts: true, proxy: way } };
	await bidi.send('session.new', { capabilities }, z.unknown());
	await bidi.send('session.subscribe', { events: ['log.entryAdded'] }, z.unknown());
	return bidiPage(bidi, heard, async () => {
		await bidi.send('browser.close', {}, z.unknown());
		bidi.close();
		await program.stop();
		rmSync(profile, { recursive: true, force: true });
	});
}

/** Finds Firefox: an installed one, which supports WebDriver BiDi natively, otherwise Playwright’s own build. */
export function findFirefox(): Engine {
	const path = onPath('firefox-esr', 'firefox') ?? APPS.find(existsSync);
	const version = path && versionOf(path);
	if (path && version)
		return {
			kind: 'found',
			what: `${version}, ${path}, driven by WebDriver BiDi`,
			start: (proxy) => open(path, proxy)
		};
	const own = playwrightEngine(firefox);
	if (own.kind === 'found') return own;
	const machine = path ? `${path} does not start` : 'no Firefox on the machine';
	return { kind: 'missing', why: `${machine}, and ${own.why}` };
}
