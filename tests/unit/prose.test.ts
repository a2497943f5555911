import { lexer, type MarkedToken } from 'marked';
import { describe, expect, it } from 'vitest';
import { proseMarkdown, proseText } from '#lib/render/prose.ts';
import {
	bullets,
	inlinesOf,
	link,
	md,
	plain,
	type Inline,
	type Prose
} from '#lib/runbook/language/prose.ts';
import { METHOD_IDS } from '#lib/runbook/methods/index.ts';
import { given } from '#lib/runbook/language/value.ts';
import { caseNames, CASES } from '../support/cases.ts';
import { planned, stepsOf } from '../support/runbooks.ts';

const HOSTILE = given('path', '`**x** <b> [a](b)');

/** What a Markdown reader makes of it, in our own words. */
function read(token: MarkedToken): readonly Inline[] {
	switch (token.type) {
		case 'text':
			return [{ kind: 'text', text: token.raw }];
		case 'escape':
			return [{ kind: 'text', text: token.text }];
		case 'codespan':
			return [{ kind: 'code', text: token.text }];
		case 'strong':
			return [{ kind: 'strong', inlines: merged(token.tokens as MarkedToken[]) }];
		case 'link':
			return [link(proseTextOf(token.tokens as MarkedToken[]), token.href as 'https://')];
		default:
			throw new Error(`No prose of ours has ${token.type}: ${token.raw}`);
	}
}

const proseTextOf = (tokens: readonly MarkedToken[]): string =>
	tokens.map((token) => ('text' in token ? token.text : '')).join('');

/** Words that the page explains are ordinary text in Markdown. */
function merged(tokens: readonly MarkedToken[]): readonly Inline[] {
	return joined(tokens.flatMap(read));
}

function joined(inlines: readonly Inline[]): readonly Inline[] {
	const done: Inline[] = [];
	for (const inline of inlines) {
		const last = done.at(-1);
		if (inline.kind === 'text' && last?.kind === 'text')
			done[done.length - 1] = { kind: 'text', text: last.text + inline.text };
		else done.push(inline);
	}
	return done;
}

const withoutTerms = (inlines: readonly Inline[]): readonly Inline[] =>
	joined(
		inlines.map((inline) => {
			if (inline.kind === 'term') return { kind: 'text', text: inline.word };
			return inline.kind === 'strong'
				? { kind: 'strong', inlines: withoutTerms(inline.inlines) }
				: inline;
		})
	);

const ours = ({ blocks }: Prose) =>
	blocks.flatMap((block) =>
		block.kind === 'paragraph'
			? [withoutTerms(block.inlines)]
			: block.items.map((item) => withoutTerms(item))
	);

const theirs = (text: string) =>
	(lexer(text) as MarkedToken[]).flatMap((token) => {
		if (token.type === 'paragraph') return [merged(token.tokens as MarkedToken[])];
		if (token.type !== 'list') return [];
		return token.items.map((item) =>
			merged(
				(item.tokens as MarkedToken[]).flatMap((one) =>
					'tokens' in one ? (one.tokens as MarkedToken[]) : []
				)
			)
		);
	});

describe('prose from a template', () => {
	it.each<readonly [string, Prose, string]>([
		['strong text', md`a **b** c`, 'a **b** c'],
		['code', md`run \`kubectl get\` now`, 'run `kubectl get` now'],
		['paragraphs', md`a\n\nb`, 'a\n\nb'],
		['a mark that is meant', md`a \\* b`, 'a \\* b'],
		['an answer inside strong text', md`**of ${HOSTILE}**`, '**of `` `**x** <b> [a](b) ``**'],
		['prose inside prose', md`a ${md`**b** ${plain('2*3')}`}`, 'a **b** 2\\*3'],
		['a link', md`see ${link('a [b]', 'https://c.example')}`, 'see [a \\[b\\]](https://c.example)'],
		['a number', md`${90} days`, '90 days'],
		['bullets', bullets([md`a`, md`**b**`]), '- a\n- **b**'],
		['an ampersand and an arrow', md`a & b > c`, 'a & b > c'],
		['the name of a character', plain('&amp; > x'), '\\&amp; > x']
	])('%s', (_, prose, expected) => {
		expect(proseMarkdown(prose)).toBe(expected);
		expect(theirs(expected)).toEqual(ours(prose));
	});

	it('is found by its words alone', () => {
		expect(proseText(md`**Open** \`a.yaml\` (${link('page', 'https://c.example')})`)).toBe(
			'Open a.yaml (page)'
		);
	});

	it.each([
		['strong text that does not end', () => md`a **b`],
		['code that does not end', () => md`a \`b`],
		['a star alone', () => md`a * b`],
		['a list inside a line', () => md`a ${bullets([md`b`])}`]
	])('%s is our own mistake', (_, make) => {
		expect(make).toThrow();
	});

	it('is one line where a line is asked for', () => {
		expect(inlinesOf(md`a`)).toEqual([{ kind: 'text', text: 'a' }]);
	});
});

describe.each(METHOD_IDS)('%s', (id) => {
	it.each(caseNames)('%s: reads in Markdown as on the page', (name) => {
		const runbook = planned(id, CASES[name](id));
		const proses = [...runbook.opening, ...stepsOf(runbook).flatMap(({ body }) => body)].flatMap(
			(block) => ('text' in block ? [block.text] : block.kind === 'clicks' ? block.items : [])
		);
		expect(proses.map((prose) => theirs(proseMarkdown(prose)))).toEqual(proses.map(ours));
	});
});
