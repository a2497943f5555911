import { largest, middle, percentile, percentileOfRounds } from './statistics.mjs';

/**
 * @typedef {import('./statistics.mjs').Figure} Figure
 * @typedef {import('./measure-load.mjs').Visit} Visit
 * @typedef {import('./measure-typing.mjs').Round} Round
 * @typedef {object} Row
 * @property {string} what
 * @property {'KB' | 'ms' | ''} unit
 * @property {Figure} site
 * @property {Figure} [skeleton]
 * @property {number} [goal] what the site has to stay at or below
 * @property {number} [goalRatio] how many times the skeleton the site may take
 */

const KB = 1000;

/** @type {(visits: readonly Visit[], key: keyof Visit) => readonly number[]} */
const all = (visits, key) => visits.map((visit) => visit[key]);

/** @type {(values: readonly number[]) => Figure} */
const kilobytes = (values) => largest(values.map((value) => value / KB));

/**
 * The weight of a page. Every visit weighs the same, so the largest value has no noise.
 * @type {(page: string, site: readonly Visit[], skeleton: readonly Visit[]) => Row[]}
 */
export function weightRows(page, site, skeleton) {
	/** @type {(what: string, key: keyof Visit, goal: number | undefined, figure: (values: readonly number[]) => Figure) => Row} */
	const row = (what, key, goal, figure) => ({
		what: `${page}: ${what}`,
		unit: figure === kilobytes ? 'KB' : '',
		...(goal === undefined ? {} : { goal }),
		site: figure(all(site, key)),
		skeleton: figure(all(skeleton, key))
	});
	return [
		row('first load', 'bytes', 70, kilobytes),
		row('loaded after that', 'later', undefined, kilobytes),
		row('HTML alone', 'html', 14, kilobytes),
		row('requests', 'requests', 10, largest),
		row('outside hosts before first paint', 'outside', 0, largest),
		row('layout shift', 'shift', 0, largest)
	];
}

/**
 * The loading times of a page, at 4× CPU slowdown.
 * @type {(page: string, site: readonly Visit[], skeleton: readonly Visit[]) => Row[]}
 */
export function loadRows(page, site, skeleton) {
	/** @type {(what: string, key: keyof Visit, goal?: number) => Row} */
	const row = (what, key, goal) => ({
		what: `${page}: ${what}`,
		unit: 'ms',
		...(goal === undefined ? {} : { goal }),
		site: middle(all(site, key)),
		skeleton: middle(all(skeleton, key))
	});
	return [
		{ ...row('first paint', 'firstPaint'), goalRatio: 1.5 },
		row('blocked', 'blocked', 50),
		row('runbook stands', 'stands')
	];
}

/** @type {(rounds: readonly Round[], key: keyof Round) => readonly (readonly number[])[]} */
const perRound = (rounds, key) => rounds.map((round) => round[key]);

/**
 * The times of a keystroke, at 4× CPU slowdown.
 * @type {(method: string, site: readonly Round[], skeleton: readonly Round[]) => Row[]}
 */
export function typingRows(method, site, skeleton) {
	/** @type {(what: string, key: keyof Round, share: number, goal?: number) => Row} */
	const row = (what, key, share, goal) => ({
		what: `Keystroke, ${method}: ${what}`,
		unit: 'ms',
		...(goal === undefined ? {} : { goal }),
		site: percentileOfRounds(perRound(site, key), share),
		skeleton: percentileOfRounds(perRound(skeleton, key), share)
	});
	return [
		row('task, p50', 'task', 0.5),
		row('task, p95', 'task', 0.95, 50),
		row('updated, p50', 'updated', 0.5),
		row('updated, p95', 'updated', 0.95),
		row('processor, p50', 'script', 0.5),
		row('processor, p95', 'script', 0.95)
	];
}

/** @type {(times: readonly number[]) => Row[]} */
export const coreRows = (times) =>
	['p50', 'p95'].map((name) => ({
		what: `Core, a runbook as Markdown: ${name}`,
		unit: 'ms',
		goal: 0.2,
		site: { value: percentile(times, Number(name.slice(1)) / 100), of: times.length }
	}));
