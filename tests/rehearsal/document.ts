import type { Token, Tokens } from 'marked';
import { lexer } from 'marked';

/** An instruction of a step in an exported runbook. */
export type Block =
	| { readonly kind: 'paste'; readonly text: string }
	/** Lines that the output of the previous paste must contain. */
	| { readonly kind: 'expect'; readonly lines: readonly string[] }
	/** A manual edit: the file as the runbook names it, and the lines. */
	| { readonly kind: 'edit'; readonly file: string; readonly lines: readonly string[] };

export type DocumentStep = {
	readonly phase: string;
	readonly title: string;
	readonly blocks: readonly Block[];
};

function blocksOf(tokens: readonly Token[]): readonly Block[] {
	const blocks = tokens.filter((token) => token.type !== 'space');
	return blocks.flatMap((token, i): readonly Block[] => {
		if (token.type !== 'code') return [];
		const { lang, text } = token as Tokens.Code;
		const before = blocks[i - 1]?.raw.trim() ?? '';
		const lines = text.split('\n');
		if (lang === 'sh') return [{ kind: 'paste', text }];
		if (lang === 'text' && before === 'Expected in the output:') return [{ kind: 'expect', lines }];
		const file = /^In (`+) ?(.+?) ?\1:$/.exec(before)?.[2];
		if (lang === 'diff' && file !== undefined) return [{ kind: 'edit', file, lines }];
		throw new Error(`A fence that nobody knows: ${token.raw}`);
	});
}

function stepOf(phase: string, item: Tokens.ListItem): DocumentStep {
	const tokens = item.tokens.filter((token) => token.type !== 'checkbox');
	const title = /^\*\*(.+)\*\*/.exec(tokens[0]?.raw.replace(/^\[ \] /, '').trim() ?? '')?.[1];
	if (title === undefined) throw new Error(`A step without a title: ${item.raw}`);
	return { phase, title, blocks: blocksOf(tokens) };
}

/** @returns the steps of an exported runbook, parsed from its Markdown */
export function stepsIn(document: string): readonly DocumentStep[] {
	let phase = '';
	return lexer(document).flatMap((token) => {
		if (token.type === 'heading') phase = (token as Tokens.Heading).text;
		if (token.type !== 'list' || phase === '') return [];
		return (token as Tokens.List).items.flatMap((item) => (item.task ? [stepOf(phase, item)] : []));
	});
}
