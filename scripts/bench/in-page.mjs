/// <reference path="./window.d.ts" />

// Playwright sends each of these functions to the browser as text, so none may use anything outside itself.

/**
 * @typedef {{ shift: number, longTasks: { start: number, duration: number }[], stands: number | undefined }} LoadRecord
 * @typedef {{ start: number, updated: number | undefined, task: number | undefined }} Keystroke
 *   `start` in milliseconds since the page began; the others in milliseconds since `start`
 */

/**
 * Watches a page from before its first byte.
 * @param {string} standing a selector that matches once the page is complete and answers
 */
export function watchLoad(standing) {
	/** @type {LoadRecord} */
	const record = { shift: 0, longTasks: [], stands: undefined };
	window.benchLoad = record;
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			record.longTasks.push({ start: startTime, duration });
	}).observe({ type: 'longtask', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries())
			if ('value' in entry && typeof entry.value === 'number') record.shift += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
	const changes = new MutationObserver(() => {
		if (document.querySelector(standing) === null) return;
		record.stands = performance.now();
		changes.disconnect();
	});
	changes.observe(document, { subtree: true, childList: true, attributeFilter: ['data-ready'] });
}

/**
 * @returns {Promise<LoadRecord & { firstPaint: number, timeOrigin: number }>} the record, once the page is complete
 *   and painted, in milliseconds since the page began; `timeOrigin` in milliseconds since 1970
 */
export async function loadRecord() {
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const paint = () => performance.getEntriesByName('first-contentful-paint')[0];
	while (window.benchLoad.stands === undefined || paint() === undefined) await frame();
	// The browser reports long tasks after their end.
	await frame();
	await new Promise((resolve) => setTimeout(resolve));
	const firstPaint = paint()?.startTime ?? NaN;
	// The site itself marks when its runbook is complete, before it loads the rest.
	const [mark] = performance.getEntriesByName('stands');
	const stands = mark?.startTime ?? window.benchLoad.stands;
	return { ...window.benchLoad, stands, firstPaint, timeOrigin: performance.timeOrigin };
}

/** @returns {number} the sum of all layout shifts so far */
export const layoutShift = () => window.benchLoad.shift;

/** @returns {Keystroke[]} the keystrokes since `watchTyping` */
export const keystrokes = () => window.benchTyping;

/** Records keystrokes from now on, and changes of the runbook. The last change counts, not the first. */
export function watchTyping() {
	window.benchTyping = [];
	const runbook = document.querySelector('#runbook');
	if (runbook === null) throw new Error('There is no runbook to watch');
	addEventListener(
		'input',
		() => {
			/** @type {Keystroke} */
			const keystroke = { start: performance.now(), updated: undefined, task: undefined };
			window.benchTyping.push(keystroke);
			requestAnimationFrame(() => {
				// A message arrives after the frame: after styles, layout and paint.
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => (keystroke.task = performance.now() - keystroke.start);
				port2.postMessage('');
			});
		},
		{ capture: true }
	);
	new MutationObserver(() => {
		const keystroke = window.benchTyping.at(-1);
		if (keystroke !== undefined) keystroke.updated = performance.now() - keystroke.start;
	}).observe(runbook, {
		subtree: true,
		childList: true,
		attributes: true,
		characterData: true
	});
}

/**
 * Waits until the page has finished its work for a keystroke.
 * @param {string} field the selector of the field that was typed into
 * @returns {Promise<string[]>} the answers in the runbook that differ from the text of the field
 */
export async function staleAnswers(field) {
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	await frame();
	await frame();
	await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
	const input = document.querySelector(field);
	if (!(input instanceof HTMLInputElement)) throw new Error(`There is no field ${field}`);
	const shown = document.querySelectorAll(`#runbook [data-answer="${input.name}"]`);
	const texts = Array.from(shown, ({ textContent }) => textContent);
	if (texts.length === 0) throw new Error(`No answer to ${input.name} is in the runbook`);
	return texts.filter((text) => text !== input.value);
}
