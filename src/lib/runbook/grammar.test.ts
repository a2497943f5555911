import { describe, expect, it } from 'vitest';
import { GRAMMARS } from '../../../tests/unit/grammars.ts';
import * as grammar from './grammar.ts';

/** Refused in the middle of any answer, whatever the grammar. */
const UNSEEN = {
	'a newline': '\n',
	'a carriage return': '\r',
	'a tab': '\t',
	NUL: '\0',
	escape: '\u001b',
	'a bidi override U+202E': '\u202e',
	'a zero-width space U+200B': '\u200b',
	'a soft hyphen U+00AD': '\u00ad',
	'a byte order mark U+FEFF': '\ufeff',
	'a no-break space U+00A0': '\u00a0',
	'a line separator U+2028': '\u2028',
	'a Hangul filler U+3164': '\u3164',
	'a blank Braille pattern U+2800': '\u2800',
	'a variation selector U+FE0F': '\ufe0f',
	'a lone surrogate': '\ud800'
};

describe.each(Object.entries(GRAMMARS))('%s', (name, { accepted, refused }) => {
	const schema = grammar[name as keyof typeof grammar];
	const ordinary = accepted[0]!;

	it.each(accepted)('accepts %j as it is', (value) => {
		expect(schema.safeParse(value)).toStrictEqual({ success: true, data: value });
	});

	it.each(refused)('refuses %j with a sentence', (value) => {
		expect(schema.safeParse(value).error?.issues[0]?.message).toMatch(/^[A-Z].+\.$/);
	});

	it.each(Object.entries(UNSEEN))('refuses %s inside', (_, character) => {
		const value = `${ordinary.slice(0, 2)}${character}${ordinary.slice(2)}`;
		expect(schema.safeParse(value).success).toBe(false);
	});

	it.each([`-${ordinary}`, '--help', '~user'])(
		'refuses %j: a shell or a program reads it',
		(value) => {
			expect(schema.safeParse(value).success).toBe(false);
		}
	);

	it('drops white space around, except of a day, which zod reads as it is', () => {
		const expected = name === 'day' ? undefined : ordinary;
		expect(schema.safeParse(`\u00a0 ${ordinary}\t\n`).data).toBe(expected);
	});
});
