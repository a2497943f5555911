import { unseenIn, VISIBLE } from './unseen.ts';
import { z } from './zod.ts';

/** A schema that turns a typed text into its canonical spelling, or refuses it with a sentence of ours. */
export type Grammar = z.ZodMiniString<string>;

/** The result of reading a typed text. */
export type Reading<Text extends string = string> =
	| { readonly kind: 'accepted'; readonly text: Text }
	/** The reason, as a sentence for the person who typed. */
	| { readonly kind: 'refused'; readonly why: string };

/** A test for a text, and the sentence about a text that fails it. */
export type Rule = readonly [fits: RegExp | ((text: string) => boolean), why: string];

const checkOf = ([fits, why]: Rule) =>
	fits instanceof RegExp ? z.regex(fits, why) : z.refine<string>(fits, why);

const unseen = ({ input }: { readonly input: unknown }): string =>
	`Remove what cannot be seen: there is ${unseenIn(String(input)) ?? 'something'} in it.`;

/**
 * The base of all grammars: trims white space, refuses invisible characters, and limits the length.
 * @param max characters
 * @param rules further tests; the first one that fails gives the reason
 */
export const grammar = (max: number, ...rules: readonly Rule[]): Grammar =>
	z
		.string()
		.check(
			z.trim(),
			z.regex(VISIBLE, { error: unseen }),
			z.maxLength(max, `Use at most ${max} characters.`),
			...rules.map(checkOf)
		);

/** A grammar with one rule, and at most `max` characters. */
export const matching = (pattern: RegExp, why: string, max = 255): Grammar =>
	grammar(max, [pattern, why]);

/** Reads a typed text. Gives only the first of several reasons. Never throws. */
export function readText(by: Grammar, typed: string): Reading {
	const { success, data, error } = by.safeParse(typed);
	return success
		? { kind: 'accepted', text: data }
		: { kind: 'refused', why: error.issues[0]?.message ?? '' };
}
