import fc from 'fast-check';
import { lexer } from 'marked';
import { afterAll, describe, expect, it } from 'vitest';
import { methodOf } from '#lib/runbook/methods/all.ts';
import { METHOD_IDS } from '#lib/runbook/methods/index.ts';
import { codeSpan } from '#lib/render/prose.ts';
import { given } from '#lib/runbook/language/value.ts';
import { word } from '#lib/runbook/language/words.ts';
import { posixWord } from '#lib/render/posix.ts';
import { textOf } from '#lib/render/spans.ts';
import { decode, encode } from '#lib/link/link.ts';
import { expanded } from '../support/hostile.ts';
import { inBash, NO_PROGRAMS, scratch } from '../support/in-bash.ts';
import { planned, target, typed } from '../support/runbooks.ts';
import { acceptedTexts, expectCleanAnswers, open } from '../support/attack/examine.ts';
import { documentOf, examineRunbook, expectSameStructure } from './examine-runbook.ts';
import { keepFigures, LINKS, noFigures, PATIENCE, seed } from '../support/attack/figures.ts';
import { attack } from '../support/attack/links.ts';
import { readPosix } from './read-posix.ts';
import { anySecret } from '../support/attack/secrets.ts';
import { hostile } from '../support/attack/values.ts';

const figures = noFigures();
/** The distinct accepted values, which shells and Markdown parsers have to take literally. */
const accepted = new Set<string>();
/** All reasons given for refusals. */
const reasons = new Set<string>();

afterAll(() => {
	keepFigures('test-results/attack.json', figures);
});

/** The text of all runbooks with ordinary answers. */
const anyway = METHOD_IDS.flatMap((id) => [
	documentOf(planned(id, {})),
	documentOf(planned(id, typed(id)))
]).join('\n');

describe('links of strangers', PATIENCE, () => {
	it(`${LINKS} of them: what is refused is nowhere, what is accepted stays in its word`, () => {
		const property = fc.property(attack, (one) => {
			const result = open(one);
			expectCleanAnswers(result);
			const { links } = figures;
			if (links % 10 === 0 || result.planned.kind === 'planned') examineRunbook(result, anyway);
			if (links % 100 === 0) expectSameStructure(result);
			figures.links += 1;
			figures.values += Object.keys(one.values).length;
			figures.accepted += Object.keys(result.accepted).length;
			figures.refused += Object.keys(result.refused).length;
			for (const reason of Object.values(result.issues))
				reasons.add(reason.replace(/U\+[0-9A-F]+/, 'U+'));
			for (const text of acceptedTexts(result)) accepted.add(text);
		});
		fc.assert(property, { seed, numRuns: LINKS, endOnFailure: true });
		expect(figures.links).toBe(LINKS);
		expect(figures.accepted).toBeGreaterThan(LINKS);
		expect(figures.refused).toBeGreaterThan(LINKS);
	});

	it('the reasons are few: none repeats what it refuses', () => {
		expect(reasons.size).toBeGreaterThan(20);
		expect(reasons.size).toBeLessThan(200);
	});

	it('each accepted value is one word of a shell and one code span of Markdown', () => {
		expect(accepted.size).toBeGreaterThan(LINKS / 20);
		for (const text of accepted) {
			const value = given('x', text);
			const words = readPosix(textOf(posixWord(word`${value}`)), { HOME: '/home' });
			if (words.length !== 1 || words[0] !== expanded(value, '/home')) throw new Error(text);
			const [paragraph, ...others] = lexer(`a ${codeSpan(text)} b`);
			expect(others).toEqual([]);
			expect(paragraph).toMatchObject({ tokens: [{}, { type: 'codespan', text }, {}] });
		}
	});

	it('a real bash reads them as exactly one word each', () => {
		const home = '/home/a $(person)';
		const special = [...accepted].filter((text) => /[^\w./:-]/.test(text)).slice(0, 10_000);
		const lines = special.map((text) => `got ${textOf(posixWord(word`${given('x', text)}`))}`);
		const got = `got() { printf '%s\\0' "$#" "$@"; }`;
		const script = [NO_PROGRAMS, got, 'set -o history -o histexpand', ...lines].join('\n');
		const { stdout, stderr } = inBash(script, scratch(), home);
		expect(stderr).toBe('');
		expect(special.length).toBeGreaterThan(LINKS / 50);
		expect(stdout.split('\0').slice(0, -1)).toEqual(
			special.flatMap((text) => ['1', expanded(given('x', text), home)])
		);
		console.info(`attack: ${accepted.size} values accepted, ${special.length} read by bash`);
	});

	it('a fragment of any size or shape is read without a throw', () => {
		const sizes = fc.constantFrom(1, 100, 20_000);
		const property = fc.property(hostile, sizes, fc.boolean(), (text, length, asKey) => {
			const piece = asKey ? `${text}=1&` : `&namespace=${text}`;
			const fragment = piece.repeat(Math.ceil(length / Math.max(1, text.length)));
			expect(['nothing', 'answers']).toContain(decode(fragment, methodOf).kind);
			const decoded = decode(`platform=kubernetes&${fragment}`, methodOf);
			if (decoded.kind !== 'answers') throw new Error('The method was not read');
			const link = encode(methodOf('kubernetes'), decoded.draft, target);
			expect(decode(link, methodOf)).toMatchObject({ kind: 'answers', problems: [] });
		});
		fc.assert(property, { seed, numRuns: 200 });
	});

	it('what is said about a link repeats only short plain words of it, and no secret', () => {
		const property = fc.property(hostile, hostile, anySecret, (format, id, secret) => {
			const params = new URLSearchParams({ v: format, platform: id, image: secret });
			const decoded = decode(params.toString(), methodOf);
			const told = JSON.stringify(decoded.problems);
			expect(told).toContain('so it was not kept');
			expect(told).not.toContain(secret.slice(0, 16));
			for (const { part } of decoded.problems) expect(part).toMatch(/^[\w.=-]{1,50}$|^one part$/);
		});
		fc.assert(property, { seed, numRuns: 2000 });
	});
});
