import { expect, it } from 'vitest';
import { ALL_NOTICES } from '#lib/runbook/notices/all.ts';
import type { PhaseId, Runbook } from '#lib/runbook/model.ts';
import { methods } from '#lib/runbook/methods/all.ts';
import { METHOD_IDS, type MethodId } from '#lib/runbook/methods/index.ts';
import { CASES } from '../support/cases.ts';
import { commandBlocksOf, planned, stepsOf } from '../support/runbooks.ts';

/** Steps and commands of a phase: `3 steps, 5 commands`. */
function amount(runbook: Runbook, id: PhaseId): string {
	const steps = runbook.phases.find((phase) => phase.id === id)?.steps ?? [];
	if (steps.length === 0) return '–';
	const commands = commandBlocksOf(steps).flat().length;
	return commands === 0 ? `${steps.length}, by hand` : `${steps.length} (${commands})`;
}

const noticesOf = (id: MethodId): number =>
	ALL_NOTICES.filter(({ methods }) => methods === 'all' || methods.some((other) => other === id))
		.length;

/** The pages that a method’s runbooks name, each once. */
const sourcesOf = (...runbooks: readonly Runbook[]): number =>
	new Set(runbooks.flatMap((runbook) => stepsOf(runbook).map(({ source }) => source.href))).size;

function row(id: MethodId): string {
	const standard = planned(id, CASES.filled(id));
	const custom = planned(id, CASES.customized(id));
	return `| ${[
		`\`${id}\``,
		methods[id].status.kind,
		amount(standard, 'update'),
		amount(custom, 'update'),
		amount(standard, 'verify'),
		amount(standard, 'rollBack'),
		amount(standard, 'troubleshoot'),
		amount(standard, 'redeploy'),
		methods[id].imageSource.kind,
		noticesOf(id),
		sourcesOf(standard, custom)
	].join(' | ')} |`;
}

const HEAD = [
	...['method', 'example upstream', 'update', 'update, customized', 'verify', 'roll back'],
	...['troubleshoot', 'redeploy', 'image from elsewhere', 'notices', 'pages named']
];

it('docs/coverage.md says what each method has', async () => {
	const text = [
		'# Coverage',
		'What each method’s runbook has, counted from the runbooks themselves: steps, and in parentheses the commands in them. ' +
			'A test writes this table and fails when it is not true any more.',
		[
			`| ${HEAD.join(' | ')} |`,
			`| ${HEAD.map(() => '---').join(' | ')} |`,
			...METHOD_IDS.map(row)
		].join('\n'),
		'“Image from elsewhere” says whether a mirror can be used: `any` registry, a `limited` choice, or `fixed` by the template. ' +
			'“Notices” counts the entries of the table of notices that can concern a method; a runbook shows those that its answers cross.'
	].join('\n\n');
	await expect(`${text}\n`).toMatchFileSnapshot('../../docs/coverage.md');
});

it('leaves nothing of it out but what a method says it cannot do', () => {
	for (const id of METHOD_IDS) {
		const { phases } = planned(id, CASES.filled(id));
		const ids = phases.map((phase) => phase.id);
		expect(ids, id).toEqual(
			expect.arrayContaining(['prepare', 'verify', 'rollBack', 'troubleshoot', 'finish'])
		);
		expect(ids.includes('update') || ids.includes('redeploy'), id).toBe(true);
	}
});

it.each<readonly [MethodId, boolean, boolean]>([
	['gcp-marketplace', true, true],
	['digitalocean-marketplace', true, true],
	['kubernetes', true, false],
	// The package of the oldest example is not updated in place: it moves.
	['aws-ec2-terraform', false, true]
])('%s: updates in place: %s; has a redeploy checklist: %s', (id, updates, redeploys) => {
	const ids = planned(id, CASES.filled(id)).phases.map((phase) => phase.id);
	expect([ids.includes('update'), ids.includes('redeploy')]).toEqual([updates, redeploys]);
});
