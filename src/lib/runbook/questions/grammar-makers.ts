import { unseenIn, VISIBLE } from './unseen.ts';
import { z } from './zod.ts';

/** A schema that turns a typed text into its canonical spelling, or says why not in a sentence of ours. */
export type Grammar = z.ZodMiniString<string>;

/** What came of reading a typed text. */
export type Reading<Text extends string = string> =
	| { readonly kind: 'accepted'; readonly text: Text }
	/** Why not, as a sentence to the one who typed. */
	| { readonly kind: 'refused'; readonly why: string };

/** What a text has to fit, and what is said of one that does not. */
export type Rule = readonly [fits: RegExp | ((text: string) => boolean), why: string];

const checkOf = ([fits, why]: Rule) =>
	fits instanceof RegExp ? z.regex(fits, why) : z.refine<string>(fits, why);

const unseen = ({ input }: { readonly input: unknown }): string =>
	`Remove what cannot be seen: there is ${unseenIn(String(input)) ?? 'something'} in it.`;

/**
 * What every answer starts from: no white space around it, nothing in it that cannot be seen, and a limit.
 * @param max characters
 * @param rules in the order in which they are told
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

/** A grammar with one rule. */
export const matching = (pattern: RegExp, why: string, max = 255): Grammar =>
	grammar(max, [pattern, why]);

/** Reads a typed text. Of several reasons, the first is told. Never throws. */
export function readText(by: Grammar, typed: string): Reading {
	const { success, data, error } = by.safeParse(typed);
	return success
		? { kind: 'accepted', text: data }
		: { kind: 'refused', why: error.issues[0]?.message ?? '' };
}
