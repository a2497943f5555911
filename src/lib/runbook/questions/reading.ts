import { unseenIn } from './unseen.ts';

/** What came of reading a typed text. */
export type Reading<Text extends string = string> =
	| { readonly kind: 'accepted'; readonly text: Text }
	/** Why not, as a sentence to the one who typed. */
	| { readonly kind: 'refused'; readonly why: string };

/** Turns a typed text into its canonical spelling, or says why not. Never throws. */
export type Grammar<Text extends string = string> = (typed: string) => Reading<Text>;

/** What a text has to fit, and what is said of one that does not. */
export type Rule = readonly [fits: RegExp | ((text: string) => boolean), why: string];

const refused = (why: string) => ({ kind: 'refused', why }) as const;

const fit = (text: string, [fits]: Rule): boolean =>
	fits instanceof RegExp ? fits.test(text) : fits(text);

/**
 * What every answer starts from: no white space around it, nothing in it that cannot be seen, and a limit.
 * Not a schema of zod: its smallest edition is a tenth of the first load (docs/performance.md), for one regular
 * expression per field. Attack tests hold what is accepted to a real shell.
 * @param max characters
 * @param rules in the order in which they are told
 */
export const grammar =
	(max: number, ...rules: readonly Rule[]): Grammar =>
	(typed) => {
		const text = typed.trim();
		const unseen = unseenIn(text);
		if (unseen !== undefined)
			return refused(`Remove what cannot be seen: there is ${unseen} in it.`);
		if (text.length > max) return refused(`Use at most ${max} characters.`);
		const broken = rules.find((rule) => !fit(text, rule));
		return broken === undefined ? { kind: 'accepted', text } : refused(broken[1]);
	};

/** A grammar with one rule. */
export const matching = (pattern: RegExp, why: string, max = 255): Grammar =>
	grammar(max, [pattern, why]);
