import type { Day } from './day.ts';
import { before, isWithin } from './version.ts';
import { word } from '../language/words.ts';

/**
 * The bridge version that each Helm chart carries. Charts have their own, higher numbers: chart 2.11.12 carries
 * bridge 2.9.15. docs/facts/versions.md 3, docs/facts/platforms.md 13.
 */
export const CARRIES: Readonly<Record<string, string>> = {
	'2.11.12': '2.9.15',
	'2.11.11': '2.9.14',
	'2.11.10': '2.9.13',
	'2.11.9': '2.9.13',
	'2.11.8': '2.9.11',
	'2.11.7': '2.9.9',
	'2.11.6': '2.9.7',
	'2.11.5': '2.9.6',
	'2.11.4': '2.9.5',
	'2.11.3': '2.9.4',
	'2.11.2': '2.9.3',
	'2.11.1': '2.9.1',
	'2.11.0': '2.9.0',
	'2.10.5': '2.8.4',
	'2.10.4': '2.8.3',
	'2.10.3': '2.8.2',
	'2.10.2': '2.8.2',
	'2.10.1': '2.8.1',
	'2.10.0': '2.8.0'
};

/** The newest chart known when this page was made. */
export const NEWEST_CHART = {
	version: '2.11.12',
	inCommands: word`2.11.12`,
	day: '2026-04-24' satisfies Day
} as const;

/** @returns the bridge version in a chart, or undefined for an unknown chart. */
export const carriedBy = (chart: string): string | undefined => CARRIES[chart];

/** The first chart whose Redis can still be pulled. docs/facts/platforms.md 0.5. */
export const REDIS_REPAIRED = '2.11.10';

/** The charts whose Redis image left its public registry. */
export const LOST_REDIS = before(REDIS_REPAIRED);

/** @returns whether the Redis image of a chart can no longer be pulled. */
export const hasLostRedis = (chart: string): boolean => isWithin(chart, LOST_REDIS) === true;
