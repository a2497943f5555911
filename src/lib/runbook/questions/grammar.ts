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

/*
 * The grammars that several families of methods share. A family has its own grammar.ts for the others.
 * Rules and their sources: docs/facts/platforms.md 0.7. Quoting makes any text safe; a strict grammar makes it right.
 */

const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

export const namespace = matching(
	label,
	'Use lowercase letters, digits and hyphens, at most 63, with a letter or digit at both ends.'
);
export const containerName = namespace;

export const deploymentName = matching(
	/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$/,
	'Use lowercase letters, digits, hyphens and dots, with a letter or digit at both ends of each part.',
	253
);

export const imageRepository = matching(
	/^([a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?\/)?[a-z0-9]+([._-]+[a-z0-9]+)*(\/[a-z0-9]+([._-]+[a-z0-9]+)*)*$/,
	'Write the repository without a tag, for example registry.example.com/mirror/scim.'
);

// Ignores the case of scheme and host.
const host =
	/^[Hh][Tt][Tt][Pp][Ss]:\/\/[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?)*(:\d{1,5})?$/;

export const bridgeUrl = grammar(
	255,
	[/^[Hh][Tt][Tt][Pp][Ss]:\/\//, 'Start with https://: identity providers require it.'],
	[/[^/]$/, 'Leave out the slash at the end.'],
	[host, 'Write https:// and the host name only, for example https://scim.example.com.']
);

// A path is free text: quoting handles every character in it. Programs would read a leading hyphen as an option.
const pathRules: readonly Rule[] = [
	[/./u, 'Write a path.'],
	[/^[^-]/, 'A path that starts with a hyphen needs ./ before it.'],
	[/^(?!~[^/])/, 'Write the path in full: only ~/ is understood.']
];

export const path = grammar(255, ...pathRules);

export const fileName = grammar(255, ...pathRules, [/[^/]$/, 'Write a file, not a folder.']);

export const kubeContext = matching(
	/^[^-~\s'"`\\][^\s'"`\\]*$/,
	'Write the context as kubectl shows it, without spaces or quotes.'
);

/** Whether the calendar has that day: it has no February 30. */
const exists = (text: string): boolean => {
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** A day as `YYYY-MM-DD`. */
export const day = grammar(
	10,
	[/^\d{4}-\d\d-\d\d$/, 'Write the day as year, month and day, for example 2026-11-23.'],
	[exists, 'Write the day as year, month and day, for example 2026-11-23.'],
	[(text) => text >= '2018-01-01' && text <= '2099-12-31', 'Write a day between 2018 and 2099.']
);
