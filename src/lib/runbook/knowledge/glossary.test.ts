import { describe, expect, it } from 'vitest';
import { terms } from './glossary.ts';
import { meanings } from './meanings.ts';
import { proseMarkdown } from '#lib/render/prose.ts';
import { bullets, md, termsInProse } from '../language/prose.ts';

const all = Object.values(terms);

describe('the glossary', () => {
	it('has each word once, by its id', () => {
		const ids = all.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it.each(all)('$id: is asked as a question and answered in short sentences', (term) => {
		expect(term.question).toMatch(/^What (is|are) .+\?$/);
		expect(term.question.toLowerCase()).toContain(term.word.toLowerCase());
		for (const sentence of meanings[term.id].meaning.split(/(?<=[.:]) /))
			expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(28);
	});
});

describe('a term in prose', () => {
	it('is an ordinary word in Markdown, and known to the page', () => {
		const text = md`Send the ${terms.bearerToken}, then ${md`look at the ${terms.pod}`}.`;
		expect(proseMarkdown(text)).toBe('Send the bearer token, then look at the pod.');
		expect(termsInProse(text)).toEqual([terms.bearerToken, terms.pod]);
		expect(termsInProse(bullets([text, text]))).toHaveLength(4);
	});
});
