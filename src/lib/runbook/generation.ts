import type { Prose } from './language/prose.ts';
import { remembered } from './language/remember.ts';
import { effectiveText, initialText, type Draft, type Questions } from './questions/questions.ts';

/** How a method was named at some time. The vendor renamed things; commands need the names of that time. */
export type Generation<Q extends Questions> = {
	readonly id: string;
	/** What an administrator sees. */
	readonly look: Prose;
	/** The answers that belong to it. What it leaves out has its default. */
	readonly names: { readonly [K in keyof Q]?: string };
};

/** @returns the answers of a generation, defaults included, for every key that any generation of the list names. */
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

/** @returns the generation whose names the answers have, if there is one. */
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
