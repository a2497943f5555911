import type { TermId } from '../knowledge/glossary.ts';
import { readTemplate, type Piece } from './prose-template.ts';
import { remembered, rememberedByText } from './remember.ts';
import { placeholder, shown, type Value } from './value.ts';
import type { Word } from './words.ts';

declare const ours: unique symbol;

export type Https = `https://${string}`;

/** A technical term that the page can explain. glossary.ts has all of them. */
export type Term = {
	readonly kind: 'term';
	readonly id: TermId;
	/** The term as it appears in a sentence. */
	readonly word: string;
	/** The question that the meaning answers. The form shows it beside a field. */
	readonly question: string;
};

/** A page that a step cites, or sends its reader to. */
export type Link = { readonly kind: 'link'; readonly label: string; readonly href: Https };

export const link = rememberedByText((label: string, href: Https): Link => ({
	kind: 'link',
	label,
	href
}));

/** A part of a line. An answer is always `code`, so nothing in it is read as markup. */
export type Inline =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'code'; readonly text: string }
	| { readonly kind: 'strong'; readonly inlines: readonly Inline[] }
	| Link
	| Term;

export type ProseBlock =
	| { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
	| { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

/** Sentences we wrote, with answers in them. Renderers turn it into elements, Markdown or plain text. */
export type Prose = {
	readonly kind: 'prose';
	readonly blocks: readonly ProseBlock[];
	readonly [ours]: true;
};

const prose = (blocks: readonly ProseBlock[]): Prose => ({ kind: 'prose', blocks }) as Prose;

const textOf = rememberedByText((kind: 'text', text: string): Prose =>
	prose([{ kind: 'paragraph', inlines: [{ kind, text }] }])
);

/** Prose from a text of ours that is not an answer, such as a date or a name from a list. */
export const plain = (text: string): Prose => textOf('text', text);

const wordText = (word: Word): string =>
	word.parts
		.map((part) => {
			if (part.kind === 'literal') return part.text;
			if (part.kind === 'variable') return `$${part.name}`;
			return part.kind === 'given' ? part.text : placeholder(part.key);
		})
		.join('');

type Insert = Value | Word | Link | Prose | Term | number;

/** @returns the inlines of a prose. Throws unless the prose is one paragraph. */
export function inlinesOf({ blocks: [block, ...others] }: Prose): readonly Inline[] {
	if (block?.kind !== 'paragraph' || others.length > 0) throw new Error('Not one paragraph');
	return block.inlines;
}

function inserted(insert: Insert): readonly Inline[] {
	if (typeof insert === 'number') return [{ kind: 'text', text: `${insert}` }];
	switch (insert.kind) {
		case 'prose':
			return inlinesOf(insert);
		case 'link':
		case 'term':
			return [insert];
		case 'word':
			return [{ kind: 'code', text: wordText(insert) }];
		default:
			return [{ kind: 'code', text: shown(insert) }];
	}
}

type Line = { readonly kind: 'paragraph' | 'item'; readonly inlines: Inline[] };

/** Joins consecutive items into one list. */
function blocksOf(lines: readonly Line[]): readonly ProseBlock[] {
	const blocks: ProseBlock[] = [];
	for (const { kind, inlines } of lines) {
		const last = blocks.at(-1);
		if (kind === 'paragraph') blocks.push({ kind, inlines });
		else if (last?.kind === 'list')
			blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, inlines] };
		else blocks.push({ kind: 'list', items: [inlines] });
	}
	return blocks;
}

/** Builds a prose piece by piece. */
class Draft {
	#lines: Line[] = [];
	#strong: Inline[] | undefined;

	#inlines(): Inline[] {
		if (this.#strong !== undefined) return this.#strong;
		const last = this.#lines.at(-1) ?? this.#start('paragraph');
		return last.inlines;
	}

	#start(kind: Line['kind']): Line {
		const line: Line = { kind, inlines: [] };
		this.#lines.push(line);
		return line;
	}

	add(inline: Inline): void {
		const inlines = this.#inlines();
		const last = inlines.at(-1);
		if (inline.kind === 'text' && last?.kind === 'text')
			inlines[inlines.length - 1] = { kind: 'text', text: last.text + inline.text };
		else inlines.push(inline);
	}

	take(piece: Piece): void {
		if (piece.kind === 'break') this.#start('paragraph');
		else if (piece.kind === 'item') this.#start('item');
		else if (piece.kind !== 'strong') this.add(piece);
		else if (this.#strong === undefined) this.#strong = [];
		else {
			const inlines = this.#strong;
			this.#strong = undefined;
			this.add({ kind: 'strong', inlines });
		}
	}

	done(): Prose {
		if (this.#strong !== undefined) throw new Error('Strong text is not closed');
		return prose(blocksOf(this.#lines));
	}
}

/**
 * Prose from a template. Template text is ours and may contain `**strong**`, `` `code` ``, lists with `- ` and empty
 * lines between paragraphs. Answers and words become code. Throws on a template that it cannot read.
 */
export const md = remembered(
	(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Prose => {
		const draft = new Draft();
		readTemplate(strings).forEach((pieces, i) => {
			for (const piece of pieces) draft.take(piece);
			const insert = inserts[i];
			if (insert !== undefined) for (const inline of inserted(insert)) draft.add(inline);
		});
		return draft.done();
	}
);

const listOf = rememberedByText((kind: 'list', ...items: readonly Prose[]): Prose =>
	prose([{ kind, items: items.map(inlinesOf) }])
);

/** One bullet per item. Throws on an item that is not one paragraph. */
export const bullets = (items: readonly Prose[]): Prose => listOf('list', ...items);

const termsOf = (inlines: readonly Inline[]): readonly Term[] =>
	inlines.flatMap((inline) => {
		if (inline.kind === 'strong') return termsOf(inline.inlines);
		return inline.kind === 'term' ? [inline] : [];
	});

/** @returns the terms in a prose, in order of appearance. */
export const termsInProse = ({ blocks }: Prose): readonly Term[] =>
	blocks.flatMap((block) =>
		block.kind === 'list' ? block.items.flatMap(termsOf) : termsOf(block.inlines)
	);
