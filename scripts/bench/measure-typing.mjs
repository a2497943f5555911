import { keystrokes, staleAnswers, watchTyping } from './in-page.mjs';
import { openTab } from './tab.mjs';

/**
 * @typedef {{ name: string, url: string }} Typed a page with a field Namespace and a runbook
 * @typedef {{ updated: number[], painted: number[] }} Round milliseconds from the event `input`, a number per keystroke
 */

export const FIELD = '#field-namespace';
/** Every beginning of it is a namespace too. */
const TEXT = 'identityprovisioning';

/**
 * Types into a page that was just opened, and takes it back: real keys, one after the other.
 * @param {import('@playwright/test').Browser} browser
 * @param {Typed} typed
 * @returns {Promise<Round>}
 */
export async function typeOnce(browser, { name, url }) {
	const { page, close } = await openTab(browser);
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.locator(`html[data-ready] ${FIELD}`).focus();
	await page.keyboard.press('End');
	await page.evaluate(watchTyping);
	for (const key of [...TEXT, ...Array.from(TEXT, () => 'Backspace')]) {
		await page.keyboard.press(key);
		const stale = await page.evaluate(staleAnswers, FIELD);
		if (stale.length > 0) throw new Error(`${name}: the runbook still says ${stale.join(', ')}`);
	}
	const typed = await page.evaluate(keystrokes);
	await close();
	if (typed.length !== 2 * TEXT.length) throw new Error(`${name}: a keystroke was lost`);
	return {
		updated: typed.map(({ updated = NaN }) => updated),
		painted: typed.map(({ painted = NaN }) => painted)
	};
}

/**
 * Types into pages in turn, so that what else the machine does falls on all of them.
 * @param {import('@playwright/test').Browser} browser
 * @param {readonly Typed[]} pages
 * @param {number} rounds
 * @returns {Promise<Map<string, Round[]>>} the rounds, by the name of the page
 */
export async function measureTyping(browser, pages, rounds) {
	const all = new Map(pages.map(({ name }) => [name, /** @type {Round[]} */ ([])]));
	for (let round = 0; round < rounds; round++)
		for (const page of pages) all.get(page.name)?.push(await typeOnce(browser, page));
	return all;
}
