import { commandLines } from '#lib/render/command.ts';
import { atBlanks, nowhere, type Line, type Part, type Spans } from '#lib/render/lines.ts';
import type { CommandName } from '#lib/render/command-name.ts';
import { textOf, wordSpans } from '#lib/render/spans.ts';
import type { Block, EditLine, Shell } from '#lib/runbook/model.ts';
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

type Lined = SheetCommands | Output | Edit;

/** A block as a page shows it. In lines, each answer has a cell; in prose, answers are text. */
export type SheetBlock = Extract<Block, { kind: 'text' | 'clicks' | 'notice' }> | Lined;

/** A block before its answers have cells. */
export type Layout = {
	/** What it has besides its lines. */
	readonly apart: readonly string[];
	readonly lines: readonly Spans[];
	/** What stands together in a line. */
	readonly split: (spans: Spans) => readonly Spans[];
	readonly shown: (lines: readonly SheetLine[]) => Lined;
};

/** @returns how a block with lines is laid out, and a block of prose as it is */
export function layoutOf(
	block: Block,
	{ id, name }: CommandName,
	shell: Shell
): Layout | Extract<Block, { kind: 'text' | 'clicks' | 'notice' }> {
	switch (block.kind) {
		case 'commands':
			return {
				apart: [block.kind, id, name],
				lines: commandLines(block.commands, shell),
				split: atBlanks,
				shown: (lines) => ({ kind: 'commands', id, name, lines })
			};
		case 'output':
			return {
				apart: [block.kind],
				lines: block.lines.map(wordSpans),
				split: nowhere,
				shown: (lines) => ({ kind: 'output', lines })
			};
		case 'edit': {
			const file = textOf(wordSpans(block.file));
			const changes = block.lines.map(({ change }) => change);
			return {
				apart: [block.kind, file, ...changes],
				lines: block.lines.map(({ text }) => wordSpans(text)),
				split: nowhere,
				shown: (lines) => ({
					kind: 'edit',
					file,
					lines: lines.map((parts, i) => ({ change: changes[i] ?? 'keep', parts }))
				})
			};
		}
		default:
			return block;
	}
}

const partText = ({ slots, rest }: SheetPart): string =>
	slots.map(({ before, cell }) => before + cell.text).join('') + rest;

/** @returns what the clipboard gets: what stands on the page, letter for letter. */
export const copyable = ({ lines }: SheetCommands): string =>
	lines.map((parts) => parts.map(partText).join(' ')).join('\n');
