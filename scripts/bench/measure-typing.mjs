import { keystrokes, staleAnswers, watchTyping } from './in-page.mjs';
import { CPU_SLOWDOWN, openTab } from './tab.mjs';

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ name: string, url: string }} Typed a page with a field Namespace and a runbook
 * @typedef {object} Round milliseconds, a number per keystroke
 * @property {number[]} updated from the event `input` to the last change of the runbook
 * @property {number[]} task from the event `input` to the end of the next frame: script, style, layout and paint
 * @property {number[]} script CPU time of scripts, converted to 4× slowdown
 */

const FIELD = '#field-namespace';
/** Every prefix of it is a namespace too. */
const TEXT = 'identityprovisioning';
const KEYS = [...TEXT, ...Array.from(TEXT, () => 'Backspace')];

/** @type {(page: Page, url: string) => Promise<void>} */
async function reachField(page, url) {
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.locator(`html[data-ready] ${FIELD}`).focus();
	await page.keyboard.press('End');
}

/** @type {(page: Page, name: string) => Promise<void>} */
async function checkRunbook(page, name) {
	const stale = await page.evaluate(staleAnswers, FIELD);
	if (stale.length > 0) throw new Error(`${name}: the runbook still says ${stale.join(', ')}`);
}

/**
 * Types at 4× slowdown, and measures by the clock.
 * @type {(browser: Browser, typed: Typed) => Promise<Pick<Round, 'updated' | 'task'>>}
 */
async function timeKeystrokes(browser, { name, url }) {
	const { page, close } = await openTab(browser);
	await reachField(page, url);
	await page.evaluate(watchTyping);
	for (const key of KEYS) {
		await page.keyboard.press(key);
		await checkRunbook(page, name);
	}
	const seen = await page.evaluate(keystrokes);
	await close();
	if (seen.length !== KEYS.length) throw new Error(`${name}: a keystroke was lost`);
	return {
		updated: seen.map(({ updated = NaN }) => updated),
		task: seen.map(({ task = NaN }) => task)
	};
}

/**
 * Measures the CPU time of scripts, which other programs hardly affect. Types at full speed, because the slowdown works
 * by busy waiting.
 * @type {(browser: Browser, typed: Typed) => Promise<number[]>}
 */
async function countScript(browser, { name, url }) {
	const { page, devtools, close } = await openTab(browser, 1);
	await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
	const spent = async () => {
		const { metrics } = await devtools.send('Performance.getMetrics');
		const seconds = metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? NaN;
		return seconds * 1000;
	};
	await reachField(page, url);
	/** @type {number[]} */
	const script = [];
	for (const key of KEYS) {
		const before = await spent();
		await page.keyboard.press(key);
		script.push(((await spent()) - before) * CPU_SLOWDOWN);
		await checkRunbook(page, name);
	}
	await close();
	return script;
}

/**
 * Types a text and deletes it, with real keys, in pages in turn, so that other load on the machine affects all of them.
 * @param {Browser} browser
 * @param {readonly Typed[]} pages
 * @param {number} rounds
 * @returns {Promise<Map<string, Round[]>>} the rounds, by the name of the page
 */
export async function measureTyping(browser, pages, rounds) {
	const all = new Map(pages.map(({ name }) => [name, /** @type {Round[]} */ ([])]));
	for (let round = 0; round < rounds; round++)
		for (const page of pages) {
			const times = await timeKeystrokes(browser, page);
			all.get(page.name)?.push({ ...times, script: await countScript(browser, page) });
		}
	return all;
}
