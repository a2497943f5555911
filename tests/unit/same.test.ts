import { describe, expect, it } from 'vitest';
import { commandLines } from '#lib/render/command.ts';
import { wordsIn } from '#lib/render/spans.ts';
import type { Runbook, Shell } from '#lib/runbook/model.ts';
import { METHOD_IDS } from '#lib/runbook/methods/index.ts';
import { caseNames, CASES } from '../support/cases.ts';
import { planned, stepsOf } from '../support/runbooks.ts';

type Placed = readonly [place: string, part: object];

const at = (place: string, parts: readonly object[]): readonly Placed[] =>
	parts.map((part, i) => [`${place} ${i}`, part]);

/** All that the page compares by `===`, by its place. */
const partsOf = (runbook: Runbook): readonly Placed[] => [
	...at('opening', runbook.opening),
	...at('blank', runbook.blanks),
	...runbook.phases.map((phase) => [phase.id, phase] as const),
	...stepsOf(runbook).flatMap((step): readonly Placed[] => [
		[step.id, step],
		...at(step.id, step.body),
		...step.body.flatMap((block, i) =>
			block.kind === 'commands'
				? [
						...at(`${step.id} ${i} command`, block.commands),
						...commandLines(block.commands, runbook.shell).flatMap((line, l) =>
							at(`${step.id} ${i} line ${l} word`, wordsIn(line))
						)
					]
				: []
		)
	])
];

/** @returns the places whose parts equal those at the same place before, and are not those very parts */
function madeAnew(runbook: Runbook, before: Runbook): readonly string[] {
	const known = new Map(partsOf(before));
	return partsOf(runbook)
		.filter(([place, part]) => {
			const one = known.get(place);
			return one !== part && JSON.stringify(one) === JSON.stringify(part);
		})
		.map(([place]) => place);
}

const SHELLS: readonly Shell[] = ['posix', 'powershell'];
const CHANGES = [{ url: 'https://other.example.com' }, { from: '2.9.12' }, {}];

describe.each(METHOD_IDS)('%s: a runbook after another answer', (id) => {
	it.each(caseNames)(
		'is made of the very parts of the one before, as far as they are equal: %s',
		(name) => {
			for (const shell of SHELLS)
				for (const change of CHANGES) {
					const draft = { ...CASES[name](id), shell };
					const before = planned(id, draft);
					expect(madeAnew(planned(id, { ...draft, ...change }), before)).toEqual([]);
				}
		}
	);
});
