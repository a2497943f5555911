import type { Part, Word } from '#lib/runbook/words.ts';
import { placeholder } from '#lib/runbook/value.ts';

/** A piece of rendered text; a piece that came from an answer, or waits for one, knows which. */
export type Span = { readonly kind: 'plain'; readonly text: string } | Filled;

/** What came from an answer, or waits for one. */
export type Filled = {
	readonly kind: 'answer' | 'blank';
	readonly key: string;
	readonly text: string;
};

export const plain = (text: string): Span => ({ kind: 'plain', text });

export function textOf(spans: readonly Span[]): string {
	let text = '';
	for (const span of spans) text += span.text;
	return text;
}

/** One part as a reader sees it, its text passed through an escape. */
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

/** A word as it reads outside a shell: in a file, or on the screen. */
export const wordSpans = (word: Word): readonly Span[] => word.parts.map((part) => partSpan(part));
