import { createServer, type AddressInfo } from 'node:net';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { webkit } from '@playwright/test';
import { z } from 'zod';
import type { Engine, Page } from './page.ts';
import { playwrightEngine } from './playwright-page.ts';
import { onPath, start } from './programs.ts';
import { until } from './wait.ts';
import { webdriverPage } from './webdriver-page.ts';
import { isReady, newSession } from './webdriver.ts';

type Programs = { readonly driver: string; readonly browser: string; readonly screen: string };

const inside = (folder: string): readonly string[] =>
	statSync(folder, { throwIfNoEntry: false })?.isDirectory()
		? readdirSync(folder).map((name) => `${folder}/${name}`)
		: [];

/**
 * WebKitGTK’s MiniBrowser is not on the PATH. Debian puts it into the folder of the architecture, Fedora into libexec.
 */
const findMiniBrowser = (): string | undefined =>
	[...inside('/usr/lib'), '/usr/lib', '/usr/lib64', '/usr/libexec']
		.flatMap((folder) => inside(folder).filter((path) => /\/webkit2?gtk-[\d.]+$/.test(path)))
		.map((folder) => `${folder}/MiniBrowser`)
		.find(existsSync);

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

async function open({ driver, browser, screen }: Programs, proxy: string): Promise<Page> {
	const xvfb = start(screen, ['-displayfd', '1', '-screen', '0', '1400x1000x24']);
	const display = await xvfb.hears(/^(\d+)$/m);
	const port = await freePort();
	const program = start(driver, [`--port=${port}`], { DISPLAY: `:${display}` });
	const address = `http://127.0.0.1:${port}`;
	await until('WebKitWebDriver', async () => (await isReady(address)) || undefined);

	const session = await newSession(address, {
		acceptInsecureCerts: true,
		'webkitgtk:browserOptions': {
			binary: browser,
			// Not by capability: WebKitGTK would then speak TLS to the proxy itself.
			args: [
				...['--automation', `--proxy=${proxy}`, '--ignore-host=127.0.0.1'],
				'--javascript-can-open-windows-automatically=true'
			]
		}
	});
	// The first window has a toolbar, which limits its width. A window opened by a page can be narrower.
	const script = "open('about:blank', '', 'popup')";
	await session.call('execute/sync', z.unknown(), { script, args: [] });
	const first = await session.call('window', z.string());
	const handles = await session.call('window/handles', z.array(z.string()));
	await session.call('window', z.unknown(), { handle: handles.find((one) => one !== first) });
	return webdriverPage(session, async () => {
		await program.stop();
		await xvfb.stop();
	});
}

/** Finds WebKit: an installed WebKitGTK on a virtual screen, otherwise Playwright’s own build. */
export function findWebkit(): Engine {
	const driver = onPath('WebKitWebDriver');
	const browser = findMiniBrowser();
	const screen = onPath('Xvfb');
	if (driver && browser && screen)
		return {
			kind: 'found',
			what: `WebKitGTK, ${browser}, driven by WebDriver`,
			start: (proxy) => open({ driver, browser, screen }, proxy)
		};
	const own = playwrightEngine(webkit);
	if (own.kind === 'found') return own;
	const wanted = { WebKitWebDriver: driver, MiniBrowser: browser, Xvfb: screen };
	const absent = Object.entries(wanted).flatMap(([name, path]) => (path ? [] : [name]));
	return { kind: 'missing', why: `no ${absent.join(', no ')} on the machine, and ${own.why}` };
}
