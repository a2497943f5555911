import type { Prose } from './language/prose.ts';
import { remembered } from './language/remember.ts';
import { effectiveText, initialText, type Draft, type Questions } from './questions/questions.ts';

/** The names that a method's example used for a while. Commands need the names of the deployment's own time. */
export type Generation<Q extends Questions> = {
	readonly id: string;
	/** How an administrator recognizes it. */
	readonly look: Prose;
	/** Its answers, by the key of the question. A key it leaves out has the default. */
	readonly names: { readonly [K in keyof Q]?: string };
};

/** @returns the answers of a generation, defaults included, for every key that any generation in `all` names. */
export const namesOf = remembered(
	(
		generation: Generation<Questions>,
		all: readonly Generation<Questions>[],
		questions: Questions
	): Draft => {
		const keys = new Set(all.flatMap(({ names }) => Object.keys(names)));
		return Object.fromEntries(
			[...keys].map((key) => {
				const question = questions[key];
				return [key, generation.names[key] ?? (question ? initialText(question) : '')];
			})
		);
	}
);

/** @returns the generation whose names match the answers, if any. */
export const generationOf = (
	all: readonly Generation<Questions>[],
	questions: Questions,
	draft: Draft
): Generation<Questions> | undefined =>
	all.find((generation) =>
		Object.entries(namesOf(generation, all, questions)).every(
			([key, name]) =>
				effectiveText(questions, key, draft) === effectiveText(questions, key, { [key]: name })
		)
	);
