import { existsSync } from 'node:fs';
import type { BrowserType, LaunchOptions } from '@playwright/test';
import { asJson, type Engine, type Page, type Place } from './page.ts';

async function open(type: BrowserType, proxy: string, options: LaunchOptions): Promise<Page> {
	const browser = await type.launch({
		...options,
		proxy: { server: proxy, bypass: '127.0.0.1' }
	});
	const page = await browser.newPage({ ignoreHTTPSErrors: true });
	const heard: string[] = [];
	page.on('pageerror', (error) => heard.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') heard.push(message.text());
	});
	const find = ({ role, name }: Place) => page.getByRole(role, { name, exact: true });
	return {
		open: async (url) => {
			await page.goto('about:blank');
			await page.goto(url);
		},
		read: async <T>(look: () => T) => JSON.parse(await page.evaluate<string>(asJson(look))) as T,
		click: (place) => find(place).click(),
		type: async (place, text) => {
			await find(place).press('ControlOrMeta+a');
			await find(place).pressSequentially(text);
		},
		paste: async (place) => {
			await find(place).press('ControlOrMeta+a');
			await find(place).press('ControlOrMeta+v');
		},
		resize: (width, height) => page.setViewportSize({ width, height }),
		screenshot: () => page.screenshot(),
		complaints: () => Promise.resolve(heard),
		close: () => browser.close()
	};
}

/** A browser driven by Playwright: an installed one or Playwright's own build. */
export function playwrightEngine(type: BrowserType, options: LaunchOptions = {}): Engine {
	const path = options.executablePath ?? type.executablePath();
	if (options.executablePath && !existsSync(path))
		return { kind: 'missing', why: `${path} is not there` };
	if (!existsSync(path))
		return { kind: 'missing', why: `Playwright has no ${type.name()} of its own installed` };
	return {
		kind: 'found',
		what: `${path}, driven by Playwright`,
		start: (proxy) => open(type, proxy, options)
	};
}
