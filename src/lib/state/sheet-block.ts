import { commandLines } from '#lib/render/command.ts';
import {
	atBlanks,
	linesWith,
	nowhere,
	shapeOf,
	textsIn,
	type Line,
	type Part,
	type Spans
} from '#lib/render/lines.ts';
import type { CommandName } from '#lib/render/command-name.ts';
import { textOf, wordSpans } from '#lib/render/spans.ts';
import type { Block, EditLine, Shell } from '#lib/runbook/model.ts';
import { mapCode, type Code } from '#lib/runbook/prose.ts';
import type { Cell } from './cell.svelte.ts';

export type SheetPart = Part<Cell>;
export type SheetLine = Line<Cell>;

/** Commands as a page shows them. */
export type SheetCommands = CommandName & {
	readonly kind: 'commands';
	readonly lines: readonly SheetLine[];
};

type Output = { readonly kind: 'output'; readonly lines: readonly SheetLine[] };

type Edit = {
	readonly kind: 'edit';
	readonly file: string;
	readonly lines: readonly (Pick<EditLine, 'change'> & { readonly parts: SheetLine })[];
};

/** A block as a page shows it. What an answer may change has a cell: in lines each answer, in prose each code. */
export type SheetBlock =
	Extract<Block, { kind: 'text' | 'clicks' | 'notice' }> | SheetCommands | Output | Edit;

/** How a block stands on the page: what is fixed, and the texts that go into it. */
export type Layout = {
	/** The same for two blocks that differ in nothing but these texts. */
	readonly shape: string;
	readonly texts: readonly string[];
	/** @param cells with these texts, in their order */
	readonly shown: (cells: readonly Cell[]) => SheetBlock;
};

const lined = (
	apart: readonly string[],
	lines: readonly Spans[],
	split: (spans: Spans) => readonly Spans[],
	shown: (lines: readonly SheetLine[]) => SheetBlock
): Layout => ({
	shape: shapeOf(apart, lines),
	texts: textsIn(lines),
	shown: (cells) => shown(linesWith(lines, split, cells))
});

type ProseBlock = Extract<Block, { kind: 'text' | 'clicks' | 'notice' }>;

function withCode(block: ProseBlock, map: (code: Code) => Code): ProseBlock {
	if (block.kind !== 'clicks') return { ...block, text: mapCode(block.text, map) };
	const [first, ...rest] = block.items;
	return { ...block, items: [mapCode(first, map), ...rest.map((item) => mapCode(item, map))] };
}

/** Stands for any code. */
const HOLE: Code = { kind: 'code', text: '' };

function proseLayout(block: ProseBlock): Layout {
	const texts: string[] = [];
	const holed = withCode(block, ({ text }) => {
		texts.push(text);
		return HOLE;
	});
	return {
		shape: JSON.stringify(holed),
		texts,
		shown(cells) {
			let at = 0;
			return withCode(block, (code) => cells[at++] ?? code);
		}
	};
}

export function layoutOf(block: Block, { id, name }: CommandName, shell: Shell): Layout {
	switch (block.kind) {
		case 'commands':
			return lined([id, name], commandLines(block.commands, shell), atBlanks, (lines) => ({
				kind: 'commands',
				id,
				name,
				lines
			}));
		case 'output':
			return lined(['output'], block.lines.map(wordSpans), nowhere, (lines) => ({
				kind: 'output',
				lines
			}));
		case 'edit': {
			const file = textOf(wordSpans(block.file));
			const changes = block.lines.map(({ change }) => change);
			const spans = block.lines.map(({ text }) => wordSpans(text));
			return lined([file, ...changes], spans, nowhere, (lines) => ({
				kind: 'edit',
				file,
				lines: lines.map((parts, i) => ({ change: changes[i] ?? 'keep', parts }))
			}));
		}
		default:
			return proseLayout(block);
	}
}

const partText = ({ slots, rest }: SheetPart): string =>
	slots.map(({ before, cell }) => before + cell.text).join('') + rest;

/** @returns what the clipboard gets: what stands on the page, letter for letter. */
export const copyable = ({ lines }: SheetCommands): string =>
	lines.map((parts) => parts.map(partText).join(' ')).join('\n');
