import { describe, expect, it } from 'vitest';
import { marked, unbroken } from './marked.ts';
import { plain, type Span } from './spans.ts';

const NAME: Span = { kind: 'answer', key: 'name', text: 'scim' };
const HOST: Span = { kind: 'blank', key: 'host', text: '<HOST>' };

describe('text with answers in it', () => {
	it.each<{ spans: readonly Span[]; answers: readonly string[]; rest: string }>([
		{ spans: [], answers: [], rest: '' },
		{ spans: [plain('a'), plain(' b')], answers: [], rest: 'a b' },
		{ spans: [NAME], answers: ['|scim'], rest: '' },
		{ spans: [NAME, HOST, plain('!')], answers: ['|scim', '|<HOST>'], rest: '!' },
		{ spans: [plain("'"), plain('x='), NAME, plain("'")], answers: ["'x=|scim"], rest: "'" }
	])('$answers, then $rest', ({ spans, answers, rest }) => {
		const seen = marked(spans);
		expect(seen.answers.map(({ before, text }) => `${before}|${text}`)).toEqual(answers);
		expect(seen.rest).toBe(rest);
	});

	it('keeps what each answer is', () => {
		expect(marked([plain('a'), HOST]).answers).toEqual([{ ...HOST, before: 'a' }]);
	});
});

describe('a line', () => {
	it('is divided at its single blanks, and at no other', () => {
		const line = unbroken([plain('kubectl'), plain(' '), plain("'a b"), NAME, plain("'")]);
		expect(line).toEqual([
			{ answers: [], rest: 'kubectl' },
			{ answers: [{ ...NAME, before: "'a b" }], rest: "'" }
		]);
	});
});
