import fc from 'fast-check';
import { lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Block, Runbook } from '#lib/runbook/model.ts';
import { METHOD_IDS } from '#lib/runbook/methods/index.ts';
import { md } from '#lib/runbook/language/prose.ts';
import { shown } from '#lib/runbook/language/value.ts';
import { commandText } from '#lib/render/command.ts';
import { proseMarkdown } from '#lib/render/prose.ts';
import { markdown } from '#lib/render/markdown.ts';
import { CASES, caseNames } from '../support/cases.ts';
import { EDGES, hostileFile, hostilePath } from '../support/hostile.ts';
import { commandBlocksOf, planned, stepsOf, typed } from '../support/runbooks.ts';
import { codeIn, kindOf, tasksIn, tokensOf } from '../support/markdown-tokens.ts';

const LINK = 'https://example.com/scim/#v=1&platform=aks&directory=%2Fsrv+x&url=https%3A%2F%2Fa.b';

const documentOf = (runbook: Runbook): string =>
	markdown(runbook, { link: LINK, origin: 'Version 2.9.16: entered by hand.', timeLeft: '' });

const blocksOf = <K extends Block['kind']>(runbook: Runbook, kind: K) =>
	[...runbook.opening, ...stepsOf(runbook).flatMap((step) => step.body)].filter(
		(block): block is Extract<Block, { kind: K }> => block.kind === kind
	);

const textsOf = (runbook: Runbook): readonly string[] =>
	commandBlocksOf(stepsOf(runbook)).map((commands) => commandText(commands, runbook.shell));

const CASES_AND_SHELLS = METHOD_IDS.flatMap((id) =>
	caseNames.flatMap((name) => ['posix', 'powershell'].map((shell) => ({ id, name, shell })))
);

describe.each(CASES_AND_SHELLS)('$id, $name, $shell', ({ id, name, shell }) => {
	const runbook = planned(id, { ...CASES[name](id), shell });
	const tokens = tokensOf(documentOf(runbook));

	it('has no HTML in it', () => {
		expect(tokens.length).toBeGreaterThan(100);
		expect(kindOf(tokens, 'html')).toEqual([]);
	});

	it('has each block of commands as one code block, as the clipboard gets it', () => {
		const languages = { posix: 'sh', powershell: 'powershell' };
		expect(codeIn(tokens, languages[runbook.shell])).toEqual(textsOf(runbook));
	});

	it('has each step as a task that is not done', () => {
		expect(tasksIn(tokens).map((item) => [item.checked, item.text.split('\n')[0]])).toEqual(
			stepsOf(runbook).map((step) => [false, `**${step.title}**`])
		);
	});

	it('keeps all code of a step in its task', () => {
		const counts = tasksIn(tokens).map((item) => kindOf(tokensOf(item.text), 'code').length);
		const isCode = ({ kind }: Block) => kind === 'commands' || kind === 'output' || kind === 'edit';
		expect(counts).toEqual(stepsOf(runbook).map((step) => step.body.filter(isCode).length));
	});

	it('has each click as an item of an ordered list', () => {
		const items = kindOf(tokens, 'list').flatMap((list) => (list.ordered ? list.items : []));
		const clicks = blocksOf(runbook, 'clicks').flatMap((block) => block.items);
		expect(items.map((item) => item.text)).toEqual(clicks.map((click) => proseMarkdown(click)));
	});

	it('has each notice as a quote', () => {
		const names = { note: 'Note', check: 'Check', warning: 'Warning' };
		expect(kindOf(tokens, 'blockquote').map((quote) => quote.text)).toEqual(
			blocksOf(runbook, 'notice').map(
				({ tone, text }) => `**${names[tone]}:** ${proseMarkdown(text)}`
			)
		);
	});

	it('lists its blanks under the title', () => {
		const bullets = kindOf(tokens, 'list_item')
			.filter((item) => /^`<[A-Z-]+>`: /.test(item.text))
			.map((item) => [kindOf(tokensOf(item.text), 'codespan')[0]?.text, item.text.split(': ')[1]]);
		expect(bullets).toEqual(runbook.blanks.map(({ value, label }) => [shown(value), label]));
		const headline = tokens.some((token) => token.raw === '**Still to fill in**');
		expect(headline).toBe(runbook.blanks.length > 0);
	});

	it('has its own link under the title', () => {
		const [link] = kindOf(tokens, 'link');
		expect(link).toMatchObject({ href: LINK, text: LINK, raw: `<${LINK}>` });
		expect(documentOf(runbook).split('\n')[2]).toBe(`This runbook: <${LINK}>`);
	});
});

describe('any path that the form accepts', () => {
	it('is one code span of exactly its text in prose', () => {
		const property = fc.property(hostilePath, (path) => {
			const [paragraph, ...others] = lexer(proseMarkdown(md`a ${path} b`));
			const inline = paragraph?.type === 'paragraph' ? paragraph.tokens : undefined;
			expect(others).toEqual([]);
			expect(inline).toMatchObject([
				{ type: 'text', text: 'a ' },
				{ type: 'codespan', text: path.text },
				{ type: 'text', text: ' b' }
			]);
		});
		fc.assert(property, { numRuns: 2000, examples: EDGES.map((path) => [path]) });
	});

	it.each(['a`b', 'a```b', '````', 'a``b```c````d', 'x~~~'])(
		'with %s in it is in a fence that is longer',
		(directory) => {
			const runbook = planned('docker-compose', { ...typed('docker-compose'), directory });
			expect(textsOf(runbook).join('\n')).toContain(directory);
			expect(codeIn(tokensOf(documentOf(runbook)), 'sh')).toEqual(textsOf(runbook));
		}
	);

	it('leaves every block of its document whole', () => {
		const property = fc.property(hostilePath, hostileFile, (directory, file) => {
			const typedText = { ...typed('docker-compose'), directory: directory.text, file: file.text };
			const runbook = planned('docker-compose', { ...typedText, customized: 'yes' });
			const tokens = tokensOf(documentOf(runbook));
			expect(kindOf(tokens, 'html')).toEqual([]);
			expect(codeIn(tokens, 'sh')).toEqual(textsOf(runbook));
			expect(tasksIn(tokens)).toHaveLength(stepsOf(runbook).length);
		});
		fc.assert(property, { numRuns: 50 });
	});
});
