import { keysOf, methodsOf } from '../support/notice-methods.ts';
import { describe, expect, it } from 'vitest';
import { ALL_NOTICES } from '#lib/runbook/notices/all.ts';
import type { Concern, Notice } from '#lib/runbook/notices/notice.ts';
import { METHOD_IDS, type MethodId } from '#lib/runbook/methods/index.ts';
import type { Runbook, Step } from '#lib/runbook/model.ts';
import type { Draft } from '#lib/runbook/questions/questions.ts';
import { proseMarkdown } from '#lib/render/prose.ts';
import { parseVersion } from '#lib/runbook/knowledge/version.ts';
import { combinations, planned, stepsOf, typed } from '../support/runbooks.ts';

/** The oldest answers there are, and the newest target: under these, a concern about what runs is certain. */
const OLDEST: Draft = { from: '1.0.0', 'from-chart': '1.4.3', deployed: '2018-01-01' };

/** The newest answers: under these and the newest target, no concern is one, but those of everyone. */
const NEWEST: Draft = { from: '2.9.15', 'from-chart': '2.11.12', deployed: '2026-01-01' };

const some = (answers: Draft, keys: readonly string[]): Draft =>
	Object.fromEntries(Object.entries(answers).filter(([key]) => keys.includes(key)));

/** Answers under which a concern is certain, and a target. */
function certain(concern: Concern): readonly [Draft, string] {
	if (concern.kind !== 'installing') return [some(OLDEST, keysOf(concern)), '2.9.16'];
	return concern.of === 'bridge' ? [{}, '2.0.0'] : [{ chart: '2.0.0' }, '2.9.16'];
}

/** Whether the target, and answers that always have a value, decide it: nobody has to be asked. */
const isDecidedAnyway = ({ kind }: Concern): boolean => kind === 'always' || kind === 'installing';

const met = ({ condition }: Notice): Draft =>
	Object.fromEntries(Object.entries(condition ?? {}).map(([key, [value]]) => [key, value]));

const textsOf = ({ body }: Pick<Step, 'body'>) =>
	body.flatMap((block) => ('text' in block ? [proseMarkdown(block.text)] : []));

/** Where a notice stands as a box of its own. */
function placesOf(runbook: Runbook, { text }: Notice): readonly string[] {
	const boxes = (body: Step['body']) =>
		body.filter(
			(block) => block.kind === 'notice' && proseMarkdown(block.text).includes(proseMarkdown(text))
		);
	return [
		...boxes(runbook.opening).map(() => 'opening'),
		...stepsOf(runbook).flatMap((step) => boxes(step.body).map(() => step.id))
	];
}

const listed = (runbook: Runbook, { text }: Notice): boolean =>
	stepsOf(runbook)
		.filter((step) => step.id === 'compare-changes')
		.some((step) => textsOf(step).join('\n').includes(proseMarkdown(text)));

const pairs = ALL_NOTICES.flatMap((notice) =>
	methodsOf(notice).map((id) => [notice.id, id, notice] as const)
);

/** A deployment that moves gets new settings with the new place: nothing is set in the old one. */
const hasNoUpdate = (id: MethodId, { before }: Notice): boolean =>
	id === 'aws-ec2-terraform' && typeof before === 'object' && 'phase' in before;

describe.each(pairs)('%s, %s', (_, id: MethodId, notice) => {
	const [draft, target] = certain(notice.concern);
	const answers = { ...draft, ...met(notice) };

	it('stands at one place in a runbook that it concerns', () => {
		const places = placesOf(planned(id, answers, parseVersion(target)), notice);
		expect(places).toHaveLength(hasNoUpdate(id, notice) ? 0 : 1);
	});

	it('is asked about while nobody knows', () => {
		const asks = !isDecidedAnyway(notice.concern);
		expect(listed(planned(id, met(notice)), notice)).toBe(asks && !hasNoUpdate(id, notice));
	});
});

const avoidable = pairs.flatMap(([name, id, notice]) => {
	const { concern } = notice;
	return concern.kind === 'always'
		? []
		: [[name, id, notice, some({ ...NEWEST, chart: '2.11.12' }, keysOf(concern))] as const];
});

it.each(avoidable)('%s, %s: stands nowhere in a runbook that it does not concern', (...pair) => {
	const [, id, notice, away] = pair;
	const runbook = planned(id, { ...met(notice), ...away });
	expect(placesOf(runbook, notice)).toEqual([]);
	expect(listed(runbook, notice)).toBe(false);
});

it('leaves no list where every answer is given', () => {
	for (const id of METHOD_IDS)
		for (const choices of combinations(id)) {
			const draft = { ...typed(id), deployed: '2025-12-01', 'from-chart': '2.11.12', ...choices };
			expect(stepsOf(planned(id, draft)).map((step) => step.id)).not.toContain('compare-changes');
		}
});

it('has the step that reads the running version in every runbook, behind which the list goes', () => {
	for (const id of METHOD_IDS) {
		const ids = stepsOf(planned(id, {})).map((step) => step.id);
		expect(ids, id).toContain('read-current-version');
		expect(ids.indexOf('compare-changes'), id).toBe(ids.indexOf('read-current-version') + 1);
	}
});
