import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATFORM_IDS, platforms } from '#lib/runbook/platforms/index.ts';
import { readAnswers, type Draft } from '#lib/runbook/questions.ts';
import { parseVersion } from '#lib/runbook/version.ts';
import { CASES, caseNames } from '../../tests/unit/cases.ts';
import { decode, encode } from './link.ts';

const version = parseVersion('2.9.16')!;

describe.each(PLATFORM_IDS)('a link to %s', (id) => {
	const { questions } = platforms[id];

	it.each(caseNames)('%s: gives back the answers it was made from', (name) => {
		const draft: Draft = CASES[name](id);
		const decoded = decode(encode(id, draft, version));
		if (decoded.kind !== 'answers') throw new Error('nothing was read');
		expect(decoded.platform).toBe(id);
		expect(decoded.problems).toEqual([]);
		expect(decoded.draft['version']).toBe('2.9.16');
		expect(readAnswers(questions, decoded.draft)).toEqual(readAnswers(questions, draft));
		expect(encode(id, decoded.draft, version)).toBe(encode(id, draft, version));
	});

	it('carries every default, so that a later default leaves it alone', () => {
		const params = new URLSearchParams(encode(id, {}, version));
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
					const link = encode(id, draft, version);
					const decoded = decode(`#${link}`);
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

describe('reading a fragment', () => {
	it.each(['', '#', '#main', 'main', '#colour=red'])('%j holds no answers', (fragment) => {
		expect(decode(fragment)).toEqual({ kind: 'nothing', problems: [] });
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
				expect(['nothing', 'answers']).toContain(decode(text).kind);
				expect(decode(`v=1&platform=kubernetes&${text}`).kind).toBe('answers');
			})
		);
	});

	it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
		'%s is neither a method nor a key',
		(name) => {
			const asMethod = decode(`platform=${name}`);
			expect(asMethod).toMatchObject({ kind: 'answers', platform: undefined });
			const asKey = decode(`platform=kubernetes&${name}=x`);
			expect(asKey).toMatchObject({ kind: 'answers', draft: {} });
		}
	);

	it('names an unknown method, an unknown format, and keys that come twice', () => {
		const decoded = decode(
			'v=2&platform=nomad&url=https://a.example.com&url=https://b.example.com'
		);
		if (decoded.kind !== 'answers') throw new Error('nothing was read');
		expect(decoded.problems.map(({ part }) => part)).toEqual(['v=2', 'platform=nomad', 'url']);
		expect(decoded.draft).toEqual({ url: 'https://a.example.com' });
	});

	it('an answer that repeats what it follows goes on following it', () => {
		const link = encode('gcp-marketplace', { app: 'my-bridge' }, version);
		expect(new URLSearchParams(link).get('deployment')).toBe('my-bridge');
		expect(decode(link)).toMatchObject({ draft: { app: 'my-bridge' } });
		expect(decode(link)).not.toHaveProperty('draft.deployment');
		expect(decode('platform=gcp-marketplace&app=a&deployment=b')).toMatchObject({
			draft: { deployment: 'b' }
		});
	});

	it('keeps a leading v away from links', () => {
		const params = new URLSearchParams(encode('kubernetes', { from: 'v2.9.11' }, version));
		expect(params.get('from')).toBe('2.9.11');
	});
});
