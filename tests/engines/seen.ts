import type { Page } from './page.ts';

export const heading = (page: Page) =>
	page.read(() => document.querySelector('h1')?.textContent.trim() ?? '');

export const commands = (page: Page) =>
	page.read(() =>
		Array.from(document.querySelectorAll('#runbook pre'), (block) => block.textContent.trim())
	);

export const runbookTitle = (page: Page) =>
	page.read(() => document.querySelector('#runbook h2')?.textContent.trim() ?? '');

/** The answers in the address. */
export const address = (page: Page) => page.read(() => location.hash.slice(1));

/** What was said aloud last. */
export const said = (page: Page) =>
	page.read(() => document.querySelector('[role=status]')?.textContent ?? '');

/** What stands in the field of the namespace. */
export const namespaceField = (page: Page) =>
	page.read(() => document.querySelector<HTMLInputElement>('#field-namespace')?.value ?? '');

/** How many pixels the page is wider than the room it has. */
export const overhang = (page: Page) =>
	page.read(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});

/** Whether the browser keeps the site: a worker answers for its host. */
export const isKept = (page: Page) =>
	page.read(() => 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null);
