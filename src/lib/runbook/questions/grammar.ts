import { grammar, matching, type Rule } from './grammar-makers.ts';

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
