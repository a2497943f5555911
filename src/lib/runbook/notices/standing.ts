import { longDay } from '../knowledge/day.ts';
import { md, plain, type Prose } from '../language/prose.ts';
import { endOf, isWithin, type Range, type Version } from '../knowledge/version.ts';
import type { Concern, Notice, Numbered } from './notice.ts';

/** The answers that notices are checked against. An answer that was not given, or not asked for, is empty. */
export type Facts = {
	readonly method: string;
	readonly target: Version;
	readonly answer: (key: string) => string;
};

/** Whether a notice concerns someone; `unknown` while an answer is missing. */
export type Standing = 'concerns' | 'does-not' | 'unknown';

/** The keys of the answers that name the running version and the running chart. */
const RUNNING: Readonly<Record<Numbered, string>> = { bridge: 'from', chart: 'from-chart' };

function isWithinAnswered(version: string, range: Range): Standing {
	const within = version === '' ? 'unknown' : isWithin(version, range);
	if (within === 'unknown') return 'unknown';
	return within ? 'concerns' : 'does-not';
}

/** @returns whether a concern applies to these versions, charts and days. */
export function concernStanding(concern: Concern, { target, answer }: Facts): Standing {
	switch (concern.kind) {
		case 'always':
			return 'concerns';
		case 'set-up-before': {
			const day = answer('deployed');
			if (day === '') return 'unknown';
			return day < concern.day ? 'concerns' : 'does-not';
		}
		case 'leaving':
		case 'running':
		case 'installing': {
			const { kind, of, range } = concern;
			const installed = isWithinAnswered(of === 'bridge' ? target : answer('chart'), range);
			if (kind === 'installing') return installed;
			return kind === 'leaving' && installed === 'concerns'
				? 'does-not'
				: isWithinAnswered(answer(RUNNING[of]), range);
		}
	}
}

/** @returns whether a notice concerns someone with these answers. */
export function noticeStanding(notice: Notice, facts: Facts): Standing {
	const isOfMethod = notice.methods === 'all' || notice.methods.some((id) => id === facts.method);
	const isMet = Object.entries(notice.condition ?? {}).every(([key, values]) =>
		values.includes(facts.answer(key))
	);
	return isOfMethod && isMet ? concernStanding(notice.concern, facts) : 'does-not';
}

/** @returns the condition that a reader has to check, for the middle of a sentence. Throws if there is none. */
export function conditionWords(concern: Concern): Prose {
	switch (concern.kind) {
		case 'leaving':
		case 'running':
			return concern.of === 'bridge'
				? md`a version before ${plain(endOf(concern.range))} runs now`
				: md`the chart that runs now is older than ${plain(endOf(concern.range))}`;
		case 'set-up-before':
			return md`the deployment was set up, or its files were last replaced, before ${plain(longDay(concern.day))}`;
		case 'always':
		case 'installing':
			throw new Error('This concern needs no check');
	}
}
