import type { Filled, Span } from './spans.ts';

/** Where an answer stands: what it is, the text before it, and what holds its own text. */
export type Slot<Cell> = Pick<Filled, 'kind' | 'key'> & {
	readonly before: string;
	readonly cell: Cell;
};

/** Text as a page shows it: each answer with the text before it, then the rest. */
export type Part<Cell> = { readonly slots: readonly Slot<Cell>[]; readonly rest: string };

export type Line<Cell> = readonly Part<Cell>[];

export type Spans = readonly Span[];

/** What stands between the single blanks of a line: it may be broken there, and nowhere else. */
export function atBlanks(spans: Spans): readonly Spans[] {
	const groups: Span[][] = [[]];
	for (const span of spans)
		if (span.kind === 'plain' && span.text === ' ') groups.push([]);
		else groups.at(-1)?.push(span);
	return groups;
}

export const nowhere = (spans: Spans): readonly Spans[] => [spans];

/** @returns the text of each answer in some lines, in their order */
export function textsIn(lines: readonly Spans[]): readonly string[] {
	const texts: string[] = [];
	for (const spans of lines)
		for (const span of spans) if (span.kind !== 'plain') texts.push(span.text);
	return texts;
}

// They can neither be typed nor stand in a text of ours.
const NEXT = '\u0000';
const ANSWER = '\u0001';
const END = '\u0002';

/**
 * @param apart what belongs to the lines besides them
 * @returns a text that is the same for two lots of lines if they differ in nothing but the texts of their answers
 */
export function shapeOf(apart: readonly string[], lines: readonly Spans[]): string {
	let shape = apart.join(END) + END;
	for (const spans of lines) {
		for (const span of spans)
			shape += NEXT + (span.kind === 'plain' ? span.text : span.kind + ANSWER + span.key);
		shape += END;
	}
	return shape;
}

/**
 * @param split what stands together
 * @param cells what holds the text of each answer, in the order of `textsIn`
 */
export function linesWith<Cell>(
	lines: readonly Spans[],
	split: (spans: Spans) => readonly Spans[],
	cells: readonly Cell[]
): readonly Line<Cell>[] {
	let at = 0;
	const part = (spans: Spans): Part<Cell> => {
		const slots: Slot<Cell>[] = [];
		let rest = '';
		for (const span of spans) {
			const cell = span.kind === 'plain' ? undefined : cells[at++];
			if (span.kind === 'plain' || cell === undefined) rest += span.text;
			else {
				slots.push({ kind: span.kind, key: span.key, before: rest, cell });
				rest = '';
			}
		}
		return { slots, rest };
	};
	return lines.map((spans) => split(spans).map(part));
}
