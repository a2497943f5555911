import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { methodOf, methods } from '#lib/runbook/methods/all.ts';
import { METHOD_IDS } from '#lib/runbook/methods/index.ts';
import { readAnswers, type Draft } from '#lib/runbook/questions/questions.ts';
import { parseVersion } from '#lib/runbook/knowledge/version.ts';
import { CASES, caseNames } from '../../../tests/support/cases.ts';
import { withoutSecrets } from './link-secrets.ts';
import { decode, encode, methodNamedIn, withoutKey } from './link.ts';

const version = parseVersion('2.9.16')!;

describe.each(METHOD_IDS)('a link to %s', (id) => {
	const { questions } = methods[id];

	it.each(caseNames)('%s: gives back the answers it was made from', (name) => {
		const draft: Draft = CASES[name](id);
		const decoded = decode(encode(methodOf(id), draft, version), methodOf);
		if (decoded.kind !== 'answers') throw new Error('nothing was read');
		expect(decoded.method?.id).toBe(id);
		expect(decoded.problems).toEqual([]);
		expect(decoded.draft['version']).toBe('2.9.16');
		expect(readAnswers(questions, decoded.draft)).toEqual(readAnswers(questions, draft));
		expect(encode(methodOf(id), decoded.draft, version)).toBe(encode(methodOf(id), draft, version));
	});

	it('carries every default, so that a later default leaves it alone', () => {
		const params = new URLSearchParams(encode(methodOf(id), {}, version));
		const expected = Object.entries(questions).flatMap(([key, question]) =>
			question.kind !== 'list' && question.initial !== '' ? [[key, question.initial] as const] : []
		);
		expect(expected.length).toBeGreaterThan(0);
		for (const [key, initial] of expected) expect(params.get(key)).toBe(initial);
	});

	it('gives back or drops any text, and what it gives back is accepted', () => {
		const keys = Object.keys(questions);
		fc.assert(
			fc.property(
				fc.dictionary(fc.constantFrom(...keys), fc.string({ unit: 'binary', maxLength: 300 })),
				(draft) => {
					const link = encode(methodOf(id), draft, version);
					const decoded = decode(`#${link}`, methodOf);
					if (decoded.kind !== 'answers') throw new Error('nothing was read');
					const read = readAnswers(questions, draft);
					const again = readAnswers(questions, decoded.draft);
					expect(again.kind).toBe('answered');
					expect(read.kind === 'refused' ? again : read).toEqual(again);
				}
			)
		);
	});
});

it('a link is written as browsers write one, whatever character it holds', () => {
	for (let code = 1; code < 0x2100; code += 1) {
		const text = `a${String.fromCodePoint(code)}b`;
		const link = encode(methodOf('kubernetes'), { namespace: text }, version);
		expect(link).toBe(new URLSearchParams(link).toString());
	}
});

describe('reading a fragment', () => {
	it.each(['', '#', '#main', 'main', '#colour=red'])('%j holds no answers', (fragment) => {
		expect(decode(fragment, methodOf)).toEqual({ kind: 'nothing', problems: [] });
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
				expect(['nothing', 'answers']).toContain(decode(text, methodOf).kind);
				expect(decode(`v=1&platform=kubernetes&${text}`, methodOf).kind).toBe('answers');
			})
		);
	});

	it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
		'%s is neither a method nor a key',
		(name) => {
			const asMethod = decode(`platform=${name}`, methodOf);
			expect(asMethod).toMatchObject({ kind: 'answers', method: undefined });
			expect(methodNamedIn(`#platform=${name}`)).toBeUndefined();
			for (const platform of ['kubernetes', 'nomad', name]) {
				const asKey = decode(`platform=${platform}&${name}=x&url=y`, methodOf);
				expect(asKey.kind === 'answers' && Object.entries(asKey.draft)).toEqual([['url', 'y']]);
			}
			expect(decode(`${name}=x`, methodOf)).toEqual({ kind: 'nothing', problems: [] });
		}
	);

	it('names an unknown method, an unknown format, and keys that come twice', () => {
		const decoded = decode(
			'v=2&platform=nomad&url=https://a.example.com&url=https://b.example.com',
			methodOf
		);
		if (decoded.kind !== 'answers') throw new Error('nothing was read');
		expect(decoded.problems.map(({ part }) => part)).toEqual(['v=2', 'platform=nomad', 'url']);
		expect(decoded.draft).toEqual({ url: 'https://a.example.com' });
	});

	it('an answer that repeats what it follows goes on following it', () => {
		const link = encode(methodOf('gcp-marketplace'), { app: 'my-bridge' }, version);
		expect(new URLSearchParams(link).get('deployment')).toBe('my-bridge');
		expect(decode(link, methodOf)).toMatchObject({ draft: { app: 'my-bridge' } });
		expect(decode(link, methodOf)).not.toHaveProperty('draft.deployment');
		expect(decode('platform=gcp-marketplace&app=a&deployment=b', methodOf)).toMatchObject({
			draft: { deployment: 'b' }
		});
	});

	it('keeps a leading v away from links', () => {
		const params = new URLSearchParams(
			encode(methodOf('kubernetes'), { from: 'v2.9.11' }, version)
		);
		expect(params.get('from')).toBe('2.9.11');
	});
});

/** Obviously made up. */
const SECRET = ['ghp', 'a1B2'.repeat(9)].join('_');
/** The secret access key of the documentation of AWS, in pieces. */
const BASE64 = ['wJalrXUtn', 'FEMI/K7MDENG+', 'bPxRfiCY', 'EXAMPLEKEY'].join('');

describe('a secret in a fragment', () => {
	it.each([
		[
			'under a key of the method',
			`v=1&directory=${SECRET}&file=a%2Fb`,
			'v=1&file=a%2Fb',
			'directory'
		],
		['under any other key', `#token=${SECRET}&file=a`, 'file=a', 'token'],
		['as a key', `file=a&${SECRET}`, 'file=a', 'one part'],
		['as a key with a value', `${SECRET}=x&file=a`, 'file=a', 'one part'],
		['in percent', `file=a&url=${SECRET.replaceAll('a', '%61')}`, 'file=a', 'url'],
		['with a blank for a plus', `file=a&x=Bearer+${SECRET}`, 'file=a', 'x'],
		['in base64, its plus as it is', `file=a&x=${BASE64}`, 'file=a', 'x'],
		['with an & in it', 'x={"domain":"b&c"}&file=a', 'file=a', 'x'],
		['as the method', `platform=${SECRET}&file=a`, 'file=a', 'platform'],
		['alone', SECRET, '', 'one part']
	])('%s is taken out; the rest stays to the letter', (_, fragment, expected, part) => {
		const { fragment: cleaned, problems } = withoutSecrets(fragment);
		expect(cleaned).toBe(expected);
		expect(problems).toHaveLength(1);
		expect(problems[0]?.part).toBe(part);
		expect(problems[0]?.instead).toMatch(/^This looks like .+ The address no longer has it\.$/);
		expect(JSON.stringify(decode(fragment, methodOf))).not.toContain('a1B2a1B2');
		expect(decode(fragment, methodOf).problems).toContainEqual(problems[0]);
	});

	it('is told once, however often it stands there', () => {
		expect(withoutSecrets(`url=${SECRET}&url=${SECRET}`).problems).toHaveLength(1);
	});

	it.each(['', 'v=1&platform=kubernetes&namespace=a%20b+c&&x', '%zz=%&=', 'main'])(
		'no secret: %j stays as it is',
		(fragment) => {
			expect(withoutSecrets(`#${fragment}`)).toEqual({ fragment, problems: [] });
		}
	);

	it('one key can be taken out, whatever it holds', () => {
		expect(withoutKey('#v=1&url=x&file=a&url=y', 'url')).toBe('v=1&file=a');
	});
});

it('a link is quoted only as far as its words are short and plain', () => {
	const long = 'x'.repeat(100);
	const parts = (fragment: string) => decode(fragment, methodOf).problems.map(({ part }) => part);
	expect(parts(`v=<b>&platform=${long}`)).toEqual(['v', 'platform']);
	expect(parts('v=9&platform=nomad')).toEqual(['v=9', 'platform=nomad']);
});
