import type { Page } from './page.ts';

export const heading = (page: Page) =>
	page.read(() => document.querySelector('h1')?.textContent.trim() ?? '');

export const commands = (page: Page) =>
	page.read(() =>
		Array.from(document.querySelectorAll('#runbook pre'), (block) => block.textContent.trim())
	);

export const runbookTitle = (page: Page) =>
	page.read(() => document.querySelector('#runbook h2')?.textContent.trim() ?? '');

/** @returns the answers in the address */
export const address = (page: Page) => page.read(() => location.hash.slice(1));

/** @returns the last announcement */
export const said = (page: Page) =>
	page.read(() => document.querySelector('[role=status]')?.textContent ?? '');

/** @returns the content of the namespace field */
export const namespaceField = (page: Page) =>
	page.read(() => document.querySelector<HTMLInputElement>('#field-namespace')?.value ?? '');

/** @returns how many pixels the page is wider than the viewport */
export const overhang = (page: Page) =>
	page.read(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});

/** @returns whether a service worker controls the page */
export const isKept = (page: Page) =>
	page.read(() => 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null);
