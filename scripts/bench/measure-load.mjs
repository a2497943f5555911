import { brotliCompressSync, constants } from 'node:zlib';
import { layoutShift, loadRecord, watchLoad } from './in-page.mjs';
import { openTab } from './tab.mjs';

/**
 * @typedef {{ name: string, url: string, standing: string }} Visited a page, and a selector that matches once it is complete
 * @typedef {object} Visit
 * @property {number} html bytes of the page itself, brotli
 * @property {number} bytes bytes requested from the site before the page was complete, brotli
 * @property {number} later bytes requested after that, until the network was idle, brotli
 * @property {number} requests
 * @property {number} outside hosts other than the site with a request before the first paint
 * @property {number} shift sum of all layout shifts
 * @property {number} firstPaint milliseconds
 * @property {number} stands milliseconds until the page is complete and answers
 * @property {number} blocked milliseconds of each task beyond 50 until then
 */

/** A task up to this many milliseconds goes unnoticed: https://web.dev/articles/tbt */
const UNNOTICED = 50;

/** @type {Map<string, number>} */
const weights = new Map();

/** The size of a body in bytes, with the best compression and without headers. @type {(body: Buffer) => number} */
function weigh(body) {
	const key = body.toString('latin1');
	const known = weights.get(key);
	if (known !== undefined) return known;
	const { length } = brotliCompressSync(body, {
		params: { [constants.BROTLI_PARAM_QUALITY]: 11 }
	});
	// Pictures are compressed already, and hosts send them unchanged.
	const weight = Math.min(length, body.length);
	weights.set(key, weight);
	return weight;
}

/**
 * Loads a page once, in a new tab.
 * @param {import('@playwright/test').Browser} browser
 * @param {Visited} visited
 * @returns {Promise<Visit>}
 */
export async function visit(browser, { url, standing }) {
	const { page, devtools, close } = await openTab(browser);
	/** @type {{ url: string, host: string, at: number }[]} */
	const asked = [];
	/** @type {import('@playwright/test').Response[]} */
	const responses = [];
	const { origin, host } = new URL(url);
	await devtools.send('Network.enable');
	devtools.on('Network.requestWillBeSent', ({ request, wallTime }) => {
		const { host, protocol } = new URL(request.url);
		// An inline picture has an address too, but causes no request.
		if (protocol !== 'data:') asked.push({ url: request.url, host, at: wallTime * 1000 });
	});
	page.on('response', (response) => {
		if (new URL(response.url()).origin === origin) responses.push(response);
	});
	await page.addInitScript(watchLoad, standing);
	await page.goto(url, { waitUntil: 'load' });
	const { firstPaint, timeOrigin, stands = NaN, longTasks } = await page.evaluate(loadRecord);
	await page.waitForLoadState('networkidle');
	const shift = await page.evaluate(layoutShift);
	const sizes = await Promise.all(
		responses.map(async (one) => ({ url: one.url(), bytes: weigh(await one.body()) }))
	);
	await close();
	const early = asked.filter((one) => one.host !== host && one.at < timeOrigin + firstPaint);
	const isFirst = (/** @type {string} */ address) =>
		asked.some((one) => one.url === address.split('#')[0] && one.at < timeOrigin + stands);
	const first = sizes.filter((one) => isFirst(one.url));
	const sum = (/** @type {typeof sizes} */ some) => some.reduce((all, { bytes }) => all + bytes, 0);
	return {
		html: sizes[0]?.bytes ?? NaN,
		bytes: sum(first),
		later: sum(sizes) - sum(first),
		requests: first.length,
		outside: new Set(early.map((one) => one.host)).size,
		shift,
		firstPaint,
		stands,
		blocked: longTasks
			.filter(({ start }) => start < stands)
			.reduce((sum, { duration }) => sum + Math.max(0, duration - UNNOTICED), 0)
	};
}

/**
 * Loads pages in turn, so that other load on the machine affects all of them.
 * @param {import('@playwright/test').Browser} browser
 * @param {readonly Visited[]} pages
 * @param {number} rounds
 * @returns {Promise<Map<string, Visit[]>>} the visits, by the name of the page
 */
export async function measureLoad(browser, pages, rounds) {
	const visits = new Map(pages.map(({ name }) => [name, /** @type {Visit[]} */ ([])]));
	// The first round warms the browser and the disk, and does not count.
	for (let round = 0; round <= rounds; round++)
		for (const page of pages) {
			const one = await visit(browser, page);
			if (round > 0) visits.get(page.name)?.push(one);
		}
	return visits;
}
