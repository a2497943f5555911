import { placeholder, shown, type Value } from './value.ts';
import type { Word } from './words.ts';

declare const ours: unique symbol;

export type Https = `https://${string}`;

/** Markdown we wrote (paragraphs, emphasis, code, links). Every value in it stands in a code span of its own. */
export type Prose = {
	readonly kind: 'prose';
	readonly markdown: string;
	/** The words in it that the page can explain. In Markdown they are ordinary words. */
	readonly terms: readonly Term[];
	readonly [ours]: true;
};

/** A word of the field, and what it means. All of them: glossary.ts. */
export type Term = {
	readonly kind: 'term';
	readonly id: string;
	/** As it stands in a sentence. */
	readonly word: string;
	/** What someone would ask: it stands beside a field. */
	readonly question: string;
	readonly meaning: string;
	readonly source: Link;
};

/** A page a step rests on, or sends its reader to. */
export type Link = { readonly kind: 'link'; readonly label: string; readonly href: Https };

export const link = (label: string, href: Https): Link => ({ kind: 'link', label, href });

const wordText = (word: Word): string =>
	word.parts
		.map((part) => {
			if (part.kind === 'literal') return part.text;
			if (part.kind === 'variable') return `$${part.name}`;
			return part.kind === 'given' ? part.text : placeholder(part.key);
		})
		.join('');

/** A code span around any text: the fence is longer than every run of backticks inside. */
export function codeSpan(text: string): string {
	const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	const pad = /^[` ]|[` ]$/.test(text) ? ' ' : '';
	return fence + pad + text + pad + fence;
}

export function linkMarkdown({ label, href }: Link): string {
	return `[${label}](${href})`;
}

const prose = (markdown: string, terms: readonly Term[]): Prose =>
	({ kind: 'prose', markdown, terms }) as Prose;

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#&~|!]/g, '\\$&');

/** Text of ours that is no answer (a date, a name from a list), so that it reads as text. */
export const plain = (text: string): Prose => prose(escaped(text), []);

type Insert = Value | Word | Link | Prose | Term | number;

function inserted(insert: Insert): string {
	if (typeof insert === 'number') return `${insert}`;
	switch (insert.kind) {
		case 'prose':
			return insert.markdown;
		case 'link':
			return linkMarkdown(insert);
		case 'term':
			return escaped(insert.word);
		case 'word':
			return codeSpan(wordText(insert));
		default:
			return codeSpan(shown(insert));
	}
}

function termsOf(insert: Insert): readonly Term[] {
	if (typeof insert === 'number') return [];
	if (insert.kind === 'term') return [insert];
	return insert.kind === 'prose' ? insert.terms : [];
}

/** Prose from a template. Template text is Markdown and ours; inserted values and words become code spans. */
export function md(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Prose {
	const markdown = strings
		.map((text, i) => {
			const insert = inserts[i];
			return text + (insert === undefined ? '' : inserted(insert));
		})
		.join('');
	return prose(markdown, inserts.flatMap(termsOf));
}

/** One bullet per item. */
export const bullets = (items: readonly Prose[]): Prose =>
	prose(
		items.map(({ markdown }) => `- ${markdown}`).join('\n'),
		items.flatMap(({ terms }) => terms)
	);
