import type { Command } from '#lib/runbook/language/command.ts';
import type { Runbook, Step } from '#lib/runbook/model.ts';
import { plan } from '#lib/runbook/plan.ts';
import { methodOf, methods } from '#lib/runbook/methods/all.ts';
import type { MethodId } from '#lib/runbook/methods/index.ts';
import { isAsked, type Draft } from '#lib/runbook/questions/questions.ts';
import { parseVersion } from '#lib/runbook/knowledge/version.ts';
import { markdown } from '#lib/render/markdown.ts';
import { CASES } from './cases.ts';

export const target = parseVersion('2.9.16')!;

/** Every way to answer the choices of a method: each option, and no answer where the form allows it. */
export function combinations(id: MethodId): readonly Draft[] {
	const { questions } = methods[id];
	const all = Object.entries(questions).reduce<readonly Draft[]>(
		(drafts, [key, question]) => {
			if (question.kind !== 'choice') return drafts;
			const options = new Set([question.initial, ...Object.keys(question.options)]);
			return drafts.flatMap((draft) => [...options].map((option) => ({ ...draft, [key]: option })));
		},
		[{}]
	);
	// A question that a combination does not ask has no answer in it, so some of them are the same.
	const asked = all.map((draft) =>
		JSON.stringify(
			Object.fromEntries(Object.entries(draft).filter(([key]) => isAsked(questions, key, draft)))
		)
	);
	return [...new Set(asked)].map((draft) => JSON.parse(draft) as Draft);
}

/** An answer to every question where one types, optional ones too. */
export function typed(id: MethodId): Draft {
	const examples = Object.entries(methods[id].questions).flatMap(([key, question]) =>
		question.kind === 'choice' ? [] : [[key, question.example] as const]
	);
	return { ...Object.fromEntries(examples), ...CASES.customized(id) };
}

/** @returns the runbook for answers that are known to be good. */
export function planned(id: MethodId, draft: Draft, version = target): Runbook {
	const planned = plan(methodOf(id), draft, version);
	if (planned.kind === 'refused') throw new Error(`${id}: ${JSON.stringify(planned.issues)}`);
	return planned.runbook;
}

export const stepsOf = (runbook: Runbook): readonly Step[] =>
	runbook.phases.flatMap((phase) => phase.steps);

/** The commands of a runbook, by the block they are pasted with. */
export const commandBlocksOf = (steps: readonly Step[]): readonly (readonly Command[])[] =>
	steps
		.flatMap((step) => step.body)
		.flatMap((block) => (block.kind === 'commands' ? [block.commands] : []));

/** Every combination of choices of a method, once with everything typed and once with nothing. */
export const plansOf = (id: MethodId) =>
	[typed(id), {}].flatMap((text, i) =>
		combinations(id).map((choices) => {
			const draft: Draft = { ...text, ...choices };
			const runbook = planned(id, draft);
			return {
				/** What a failure calls it. */
				name: `${i === 0 ? 'everything' : 'nothing'} typed, ${JSON.stringify(choices)}`,
				isTyped: i === 0,
				draft,
				runbook,
				document: markdown(runbook, {
					link: 'https://example.com/#v=1',
					origin: 'By hand.',
					timeLeft: ''
				})
			};
		})
	);

/** What stands between fences, line by line, without the indentation of its step. */
export const fencesOf = (document: string): readonly (readonly string[])[] =>
	[...document.matchAll(/^( *)(`{3,})\w+\n([^]*?)\n\1\2$/gm)].map(([, indent, , content]) =>
		content!.split('\n').map((line) => line.slice(indent!.length))
	);
