import fc from 'fast-check';
import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { commandText } from '#lib/render/command.ts';
import { decided } from '#lib/render/decided.ts';
import { htmlDocument, type Kept } from '#lib/render/html.ts';
import { markup } from '#lib/render/markup.ts';
import { textOf, wordSpans } from '#lib/render/spans.ts';
import type { Runbook } from '#lib/runbook/model.ts';
import { methodOf } from '#lib/runbook/methods/all.ts';
import { METHOD_IDS, type MethodId } from '#lib/runbook/methods/index.ts';
import type { Draft } from '#lib/runbook/questions/questions.ts';
import { shown } from '#lib/runbook/language/value.ts';
import { htmlFindings } from '../support/html-findings.ts';
import { CASES, caseNames } from '../support/cases.ts';
import { EDGES, hostileFile, hostilePath } from '../support/hostile.ts';
import { decoded, readHtml, skeletonOf, textsIn } from './read-html.ts';
import { commandBlocksOf, planned, stepsOf, typed } from '../support/runbooks.ts';

const LINK = `https://example.com/scim/#v=1&platform=aks&directory=%2Fsrv+x"><script>`;

const keptOf = (id: MethodId, draft: Draft, done: readonly string[] = []): Kept => ({
	...decided(methodOf(id), draft),
	link: LINK,
	origin: 'Version 2.9.16: entered by hand.',
	timeLeft: '',
	done,
	on: '2026-11-25'
});

const textsOf = (runbook: Runbook): readonly string[] =>
	commandBlocksOf(stepsOf(runbook)).map((commands) => commandText(commands, runbook.shell));

const CASES_AND_SHELLS = METHOD_IDS.flatMap((id) =>
	caseNames.flatMap((name) => ['posix', 'powershell'].map((shell) => ({ id, name, shell })))
);

describe.each(CASES_AND_SHELLS)('$id, $name, $shell', ({ id, name, shell }) => {
	const draft = { ...CASES[name](id), shell };
	const runbook = planned(id, draft);
	const steps = stepsOf(runbook);
	const text = htmlDocument(runbook, keptOf(id, draft, [steps[0]?.id ?? '']));
	const page = readHtml(text);

	it('has each block of commands as the clipboard gets it', () => {
		expect(textsIn(page, 'li pre.commands')).toEqual(textsOf(runbook));
	});

	it('has each expected line and each edit, word for word', () => {
		const blocks = steps.flatMap(({ body }) => body);
		expect(textsIn(page, 'pre.output')).toEqual(
			blocks.flatMap((block) =>
				block.kind === 'output'
					? [block.lines.map((line) => textOf(wordSpans(line))).join('\n')]
					: []
			)
		);
		const signs = { keep: ' ', remove: '-', add: '+' };
		expect(textsIn(page, 'pre.edit')).toEqual(
			blocks.flatMap((block) =>
				block.kind === 'edit'
					? [block.lines.map((l) => `${signs[l.change]}${textOf(wordSpans(l.text))}\n`).join('')]
					: []
			)
		);
	});

	it('has each step with its number and its tick', () => {
		expect(textsIn(page, 'h3')).toEqual(
			steps.map(({ title }, i) => (i === 0 ? `☑ 1. ${title} (done)` : `☐ ${i + 1}. ${title}`))
		);
	});

	it('has each link of its steps, its own link, and no other', () => {
		const hrefs = page
			.querySelectorAll('a')
			.map((link) => decoded(link.getAttributeValue('href') ?? ''));
		expect(hrefs[0]).toBe(LINK);
		expect(hrefs.slice(1).filter((href) => !/^https:\/\/[\w.-]+\//.test(href))).toEqual([]);
		expect(textsIn(page, '.source')).toEqual(steps.map(({ source }) => `Source: ${source.label}`));
	});

	it('lists what is still to be filled in', () => {
		expect(textsIn(page, '.blanks li')).toEqual(
			runbook.blanks.map(({ value, label }) => `${shown(value)} ${label}`)
		);
	});

	it('runs nothing, loads nothing, and is right by the standard', async () => {
		const policy = page.querySelectorAll('meta[http-equiv="content-security-policy"]');
		expect(policy.map((meta) => decoded(meta.getAttributeValue('content') ?? ''))).toEqual([
			"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
		]);
		expect(page.querySelectorAll('script, link, img, iframe, object, form, svg, base')).toEqual([]);
		expect(skeletonOf(page).filter((one) => / (?:on\w+|style|src|srcset)\b/.test(one))).toEqual([]);
		expect(text).not.toMatch(/url\(|@import/);
		expect(await htmlFindings(text)).toEqual([]);
	});
});

it('says what it was made from, when it was saved, and how far someone was', () => {
	const draft = { ...CASES.filled('kubernetes'), from: '2.9.13', namespace: 'identity' };
	const runbook = planned('kubernetes', draft);
	const steps = stepsOf(runbook);
	const done = [steps[0]!.id, steps[1]!.id, 'a step that is gone'];
	const page = readHtml(htmlDocument(runbook, keptOf('kubernetes', draft, done)));
	expect(textsIn(page, 'header p').join('\n')).toMatch(
		/Saved on November 25, 2026, with 2 of \d+ steps done\./
	);
	expect(textsIn(page, 'header dt')).toEqual(
		expect.arrayContaining(['Version before', 'Version', 'Namespace'])
	);
	expect(textsIn(page, 'header dd')).toEqual(
		expect.arrayContaining(['2.9.13', '2.9.16', 'identity'])
	);
});

it('any path that the form accepts stays a text', () => {
	const pageOf = (directory: string, file: string) => {
		const draft = { ...typed('docker-compose'), directory, file, customized: 'yes' };
		const runbook = planned('docker-compose', draft);
		return { runbook, page: readHtml(htmlDocument(runbook, keptOf('docker-compose', draft))) };
	};
	// Quoting may part an answer, and each part is marked.
	const withoutMarks = (page: HtmlElement) =>
		skeletonOf(page).filter((one) => one !== 'mark class');
	const skeleton = withoutMarks(pageOf('/srv/bridge', 'compose.yml').page);
	const property = fc.property(hostilePath, hostileFile, (directory, file) => {
		const { runbook, page } = pageOf(directory.text, file.text);
		expect(withoutMarks(page)).toEqual(skeleton);
		expect(textsIn(page, 'li pre.commands')).toEqual(textsOf(runbook));
		expect(textsIn(page, 'header dd')).toEqual(expect.arrayContaining([directory.text, file.text]));
	});
	fc.assert(property, { numRuns: 25 });
});

it('any text stays the text it is, between tags and in an attribute', () => {
	const property = fc.property(fc.string({ unit: 'grapheme' }), (text) => {
		const page = readHtml(markup`<p title="${text}">${text}</p>`.text);
		expect(skeletonOf(page)).toEqual(['p title']);
		expect(textsIn(page, 'p')).toEqual([text]);
		expect(decoded(page.querySelector('p')?.getAttributeValue('title') ?? '')).toBe(text);
	});
	fc.assert(property, { numRuns: 2000, examples: EDGES.map(({ text }) => [text]) });
});
