import type { Inline, Link, Prose, ProseBlock } from '#lib/runbook/language/prose.ts';

/** A code span around any text: the fence is longer than every run of backticks inside. */
export function codeSpan(text: string): string {
	if (!/^ |`| $/.test(text)) return `\`${text}\``;
	const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	const pad = /^[` ]|[` ]$/.test(text) ? ' ' : '';
	return fence + pad + text + pad + fence;
}

// `>` needs an escape only at the start of a line, and `&` only before a name and a semicolon.
const escaped = (text: string): string =>
	/[\\`*_[\]<#~|!>&]/.test(text) ? text.replace(/[\\`*_[\]<#~|!]|^>|&(?=#?\w+;)/g, '\\$&') : text;

export const linkMarkdown = ({ label, href }: Link): string => `[${escaped(label)}](${href})`;

function inlineMarkdown(inline: Inline): string {
	switch (inline.kind) {
		case 'text':
			return escaped(inline.text);
		case 'code':
			return codeSpan(inline.text);
		case 'strong':
			return `**${line(inline.inlines)}**`;
		case 'link':
			return linkMarkdown(inline);
		case 'term':
			return escaped(inline.word);
	}
}

const line = (inlines: readonly Inline[]): string => inlines.map(inlineMarkdown).join('');

const blockMarkdown = (block: ProseBlock): string =>
	block.kind === 'paragraph'
		? line(block.inlines)
		: block.items.map((item) => `- ${line(item)}`).join('\n');

/** @returns prose as Markdown, with special characters escaped. */
export const proseMarkdown = ({ blocks }: Prose): string => blocks.map(blockMarkdown).join('\n\n');

const textIn = (inline: Inline): string => {
	if (inline.kind === 'strong') return inline.inlines.map(textIn).join('');
	if (inline.kind === 'link') return inline.label;
	return inline.kind === 'term' ? inline.word : inline.text;
};

/** @returns the plain text of prose, for a search. */
export const proseText = ({ blocks }: Prose): string =>
	blocks
		.flatMap((block) => (block.kind === 'list' ? block.items : [block.inlines]))
		.map((inlines) => inlines.map(textIn).join(''))
		.join(' ');
