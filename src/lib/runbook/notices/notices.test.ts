import { describe, expect, it } from 'vitest';
import { addDays } from '../knowledge/day.ts';
import { keysOf, methodsOf } from '../../../../tests/support/notice-methods.ts';
import { methods } from '../methods/all.ts';
import { isMethodId } from '../methods/index.ts';
import { endOf, parseVersion, type Version } from '../knowledge/version.ts';
import { ALL_NOTICES } from './all.ts';
import { noticesWith } from './index.ts';
import type { Concern } from './notice.ts';
import { concernStanding, type Facts, type Standing } from './standing.ts';

const version = (text: string): Version => parseVersion(text)!;

const NEWEST = '2.9.16';

/** The neighbors of a version: the last that may come before it, and the next after it. */
function neighbors(text: string): readonly [below: string, above: string] {
	const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number);
	const below =
		patch > 0
			? `${major}.${minor}.${patch - 1}`
			: minor > 0
				? `${major}.${minor - 1}.999`
				: `${major - 1}.999.999`;
	return [below, `${major}.${minor}.${patch + 1}`];
}

type Row = readonly [what: string, answers: Record<string, string>, target: string, Standing];

type Ranged = Extract<Concern, { readonly range: unknown }>;

function bordersOfBridge({ kind, range }: Ranged): readonly Row[] {
	const end = endOf(range);
	const [below, above] = neighbors(end);
	if (kind === 'installing')
		return [
			['to right below', {}, below, 'concerns'],
			['to exactly it', {}, end, 'does-not'],
			['to right above', {}, above, 'does-not']
		];
	const whatever: readonly Row[] = [
		['from right below', { from: below }, NEWEST, 'concerns'],
		['from exactly it', { from: end }, NEWEST, 'does-not'],
		['from right above', { from: above }, NEWEST, 'does-not'],
		['from unknown', {}, NEWEST, 'unknown'],
		['from latest', { from: 'latest' }, NEWEST, 'unknown']
	];
	if (kind === 'running')
		return [...whatever, ['to right below', { from: below }, below, 'concerns']];
	return [
		...whatever,
		['from right below to exactly it', { from: below }, end, 'concerns'],
		['to right below', { from: below }, below, 'does-not'],
		['to right below, from unknown', {}, below, 'does-not']
	];
}

function bordersOfChart({ kind, range }: Ranged): readonly Row[] {
	const end = endOf(range);
	const [below, above] = neighbors(end);
	const newest = '2.11.12';
	if (kind === 'installing')
		return [
			['to right below', { chart: below }, NEWEST, 'concerns'],
			['to exactly it', { chart: end }, NEWEST, 'does-not'],
			['to right above', { chart: above }, NEWEST, 'does-not'],
			['whatever chart runs', { 'from-chart': below, chart: above }, NEWEST, 'does-not']
		];
	return [
		['from right below', { 'from-chart': below, chart: newest }, NEWEST, 'concerns'],
		['to exactly it', { 'from-chart': below, chart: end }, NEWEST, 'concerns'],
		['from exactly it', { 'from-chart': end, chart: newest }, NEWEST, 'does-not'],
		['from right above', { 'from-chart': above, chart: newest }, NEWEST, 'does-not'],
		['to right below', { 'from-chart': below, chart: below }, NEWEST, 'does-not'],
		['from unknown', { chart: newest }, NEWEST, 'unknown'],
		['a bridge’s version says nothing', { from: below, chart: newest }, NEWEST, 'unknown']
	];
}

/** The expected standing right below, at and right above the border of a concern, and with nothing known. */
function borders(concern: Concern): readonly Row[] {
	switch (concern.kind) {
		case 'always':
			return [['whatever is known', {}, NEWEST, 'concerns']];
		case 'leaving':
		case 'running':
		case 'installing':
			return concern.of === 'bridge' ? bordersOfBridge(concern) : bordersOfChart(concern);
		case 'set-up-before':
			return [
				['the day before', { deployed: addDays(concern.day, -1) }, NEWEST, 'concerns'],
				['the day itself', { deployed: concern.day }, NEWEST, 'does-not'],
				['the day after', { deployed: addDays(concern.day, 1) }, NEWEST, 'does-not'],
				['an unknown day', {}, NEWEST, 'unknown']
			];
	}
}

describe.each(ALL_NOTICES.map((notice) => [notice.id, notice] as const))('%s', (_, notice) => {
	it.each(borders(notice.concern))('%s', (_what, answers, target, expected) => {
		const facts: Facts = {
			method: methodsOf(notice)[0]!,
			target: version(target),
			answer: (key) => answers[key] ?? ''
		};
		expect(concernStanding(notice.concern, facts)).toBe(expected);
	});

	it('names methods and a day', () => {
		if (notice.methods !== 'all') expect(notice.methods.filter(isMethodId)).toEqual(notice.methods);
		expect(notice.on).toMatch(/^20\d\d-\d\d-\d\d$/);
		expect(new Date(notice.on).toISOString().slice(0, 10)).toBe(notice.on);
	});

	it('comes with each of its methods', () => {
		for (const id of methodsOf(notice))
			expect(noticesWith(methods[id].notices), id).toContain(notice);
	});

	it('depends on answers that its methods ask for', () => {
		const keys = [...keysOf(notice.concern), ...Object.keys(notice.condition ?? {})];
		for (const id of methodsOf(notice))
			expect(Object.keys(methods[id].questions), id).toEqual(expect.arrayContaining(keys));
	});
});

it('gives every notice an id of its own', () => {
	const ids = ALL_NOTICES.map(({ id }) => id);
	expect([...new Set(ids)]).toEqual(ids);
});
