import { longDay } from '../knowledge/day.ts';
import { md, plain, type Prose } from '../language/prose.ts';
import { remembered } from '../language/remember.ts';
import { compareVersions, parseVersion, standing, type Version } from '../knowledge/version.ts';
import type { Concern, Notice } from './notice.ts';

/** The answers a notice is held against. An answer that was not given, or not asked for, is empty. */
export type Facts = {
	readonly method: string;
	readonly target: Version;
	readonly answer: (key: string) => string;
};

/** Whether a notice concerns someone; `unknown` while an answer is missing. */
export type Standing = 'concerns' | 'does-not' | 'unknown';

/** The versions that notices name, read once: every runbook is held against all of them. */
const read = new Map<string, Version>();

function known(text: string): Version {
	const version = read.get(text) ?? parseVersion(text);
	if (version === undefined) throw new Error(`A notice names no version: ${text}`);
	read.set(text, version);
	return version;
}

function runsBelow(running: string, version: string): Standing {
	if (running === '') return 'unknown';
	const stands = standing(running, known(version));
	if (stands === 'unknown') return 'unknown';
	return stands === 'older' ? 'concerns' : 'does-not';
}

/** @returns how versions, charts and days stand to a concern. */
export function concernStanding(concern: Concern, { target, answer }: Facts): Standing {
	switch (concern.kind) {
		case 'always':
			return 'concerns';
		case 'crossing':
			return compareVersions(target, known(concern.version)) < 0
				? 'does-not'
				: runsBelow(answer('from'), concern.version);
		case 'running-below':
			return runsBelow(answer('from'), concern.version);
		case 'target-below':
			return compareVersions(target, known(concern.version)) < 0 ? 'concerns' : 'does-not';
		case 'crossing-chart':
			return runsBelow(answer('chart'), concern.version) === 'concerns'
				? 'does-not'
				: runsBelow(answer('from-chart'), concern.version);
		case 'target-chart-below':
			return runsBelow(answer('chart'), concern.version);
		case 'set-up-before': {
			const day = answer('deployed');
			if (day === '') return 'unknown';
			return day < concern.day ? 'concerns' : 'does-not';
		}
	}
}

/** @returns how a notice stands to the answers of a runbook. */
export function noticeStanding(notice: Notice, facts: Facts): Standing {
	const isOfMethod = notice.methods === 'all' || notice.methods.some((id) => id === facts.method);
	const isMet = Object.entries(notice.condition ?? {}).every(([key, values]) =>
		values.includes(facts.answer(key))
	);
	return isOfMethod && isMet ? concernStanding(notice.concern, facts) : 'does-not';
}

/** The keys of the answers that notices are held against. */
const keysOf = remembered((notices: readonly Notice[]): readonly string[] => [
	...new Set([
		'from',
		'chart',
		'from-chart',
		'deployed',
		...notices.flatMap(({ condition }) => Object.keys(condition ?? {}))
	])
]);

type Stand = { readonly notice: Notice; readonly standing: Standing };

const standAgainst = remembered(
	(
		notices: readonly Notice[],
		method: string,
		target: Version,
		answers: readonly (readonly [key: string, answer: string])[]
	): readonly Stand[] => {
		const known = new Map(answers);
		const facts = { method, target, answer: (key: string) => known.get(key) ?? '' };
		return notices.map((notice) => ({ notice, standing: noticeStanding(notice, facts) }));
	}
);

/** @returns how notices stand to the answers of a runbook: to another answer than theirs, as they stood before */
export const standingsOf = (
	notices: readonly Notice[],
	{ method, target, answer }: Facts
): readonly Stand[] =>
	standAgainst(
		notices,
		method,
		target,
		keysOf(notices).map((key) => [key, answer(key)])
	);

/** @returns what has to be true, for the middle of a sentence, as far as a reader has to find it out. */
export function conditionWords(concern: Concern): Prose {
	switch (concern.kind) {
		case 'crossing':
		case 'running-below':
			return md`a version before ${plain(concern.version)} runs now`;
		case 'crossing-chart':
			return md`the chart that runs now is older than ${plain(concern.version)}`;
		case 'set-up-before':
			return md`the deployment was set up, or its files were last replaced, before ${plain(longDay(concern.day))}`;
		case 'always':
		case 'target-below':
		case 'target-chart-below':
			throw new Error('There is nothing to find out about this concern');
	}
}
