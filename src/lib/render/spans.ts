import { remembered, rememberedByText } from '#lib/runbook/language/remember.ts';
import type { NonEmpty, Part, Word } from '#lib/runbook/language/words.ts';
import { placeholder } from '#lib/runbook/language/value.ts';

/** A piece of rendered text. A piece from an answer, or a blank for one, has the key of the answer. */
export type Span = { readonly kind: 'plain'; readonly text: string } | Filled;

/** A piece from an answer, or a blank for one. */
export type Filled = {
	readonly kind: 'answer' | 'blank';
	readonly key: string;
	readonly text: string;
};

/** Memoized. Only for our own text: an answer is typed, and each one would stay cached. */
export const plain = rememberedByText((text: string): Span => ({ kind: 'plain', text }));

export function textOf(spans: readonly Span[]): string {
	let text = '';
	for (const span of spans) text += span.text;
	return text;
}

/** One part as a reader sees it. `escape` applies to all texts but the names of variables. */
export function partSpan(part: Part, escape: (text: string) => string = (text) => text): Span {
	switch (part.kind) {
		case 'literal':
			return plain(escape(part.text));
		case 'variable':
			return plain(`$${part.name}`);
		case 'given':
			return { kind: 'answer', key: part.key, text: escape(part.text) };
		case 'missing':
			return { kind: 'blank', key: part.key, text: escape(placeholder(part.key)) };
	}
}

/** Joins words with blanks. */
export const spaced = (words: readonly (readonly Span[])[]): readonly Span[] =>
	words.flatMap((word, i) => (i === 0 ? word : [plain(' '), ...word]));

/** @returns the regular expression of a text in which, as in an image name, only the dot is special */
export const patternOf = (text: string): string => text.replaceAll('.', '\\.');

/** A word outside a shell, without quotes: in a file, or on the screen. */
export const wordSpans = (word: Word): readonly Span[] => word.parts.map((part) => partSpan(part));

/** Memoized: a word of the same spans is the same list, which views skip. */
const wordOf = remembered((...spans: NonEmpty<Span>): readonly Span[] => spans);

/** @returns the words of a line. The line may break only between them. */
export function wordsIn(line: readonly Span[]): readonly (readonly Span[])[] {
	const words: Span[][] = [[]];
	for (const span of line)
		if (span.kind === 'plain' && span.text === ' ') words.push([]);
		else words.at(-1)?.push(span);
	return words.map(([first, ...rest]) => (first === undefined ? [] : wordOf(first, ...rest)));
}

/** @returns the answers and blanks in some lines, each key once, in order of first appearance */
export function answersIn(lines: readonly (readonly Span[])[]): readonly Filled[] {
	const filled = lines.flat().filter((span) => span.kind !== 'plain');
	return filled.filter(({ key }, i) => filled.findIndex((other) => other.key === key) === i);
}
