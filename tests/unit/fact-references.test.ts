import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

const filesIn = (folder: string): readonly string[] =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(?:ts|js|mjs|svelte|md)$/.test(name))
		.map((name) => join(folder, name));

const FILES = ['src', 'tests', 'scripts', 'docs'].flatMap(filesIn).concat('CONTRIBUTING.md');

/** A file of facts and the numbers behind it: `platforms.md 0.7`, `versions.md 1a, 1b`, `platforms.md 3 and 4`. */
const REFERENCE = /docs\/facts\/(\w+)\.md((?:(?:,| and| to)? \d+(?:\.\d+)?[a-z]?\b)*)/g;

type Reference = { readonly file: string; readonly facts: string; readonly section: string };

const referencesIn = (file: string): readonly Reference[] =>
	[...readFileSync(join(root, file), 'utf8').matchAll(REFERENCE)].flatMap(
		([, facts = '', numbers = '']) =>
			(numbers.match(/\d+(?:\.\d+)?[a-z]?/g) ?? ['']).map((section) => ({ file, facts, section }))
	);

const sections = (facts: string): readonly string[] =>
	[
		...readFileSync(join(root, `docs/facts/${facts}.md`), 'utf8').matchAll(
			/^#{2,4} (\d+(?:\.\d+)?[a-z]?)\b/gm
		)
	].map(([, number = '']) => number);

const code = FILES.filter((file) => !file.startsWith('docs'));

it('each reference to a fact names a section that is there', () => {
	const references = FILES.flatMap(referencesIn).filter(({ section }) => section !== '');
	expect(references.length).toBeGreaterThan(60);
	const dangling = references.filter(({ facts, section }) => !sections(facts).includes(section));
	expect(dangling).toEqual([]);
});

it('a comment names a section, not only a file', () => {
	const self = 'tests/unit/fact-references.test.ts';
	const vague = code
		.filter((file) => file !== self)
		.flatMap(referencesIn)
		.filter(({ section }) => section === '');
	expect(vague).toEqual([]);
});
