import { describe, expect, it } from 'vitest';
import { GRAMMARS } from '../../../../tests/support/grammars.ts';
import { readText } from './grammar.ts';
import * as grammar from '../../../../tests/support/all-grammars.ts';

/** Characters that every grammar refuses in the middle of an answer. */
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
	const read = (typed: string) => readText(grammar[name as keyof typeof grammar], typed);
	const ordinary = accepted[0]!;

	it.each(accepted)('accepts %j as it is', (value) => {
		expect(read(value)).toStrictEqual({ kind: 'accepted', text: value });
	});

	it.each(refused)('refuses %j with a sentence', (value) => {
		const reading = read(value);
		expect(reading.kind === 'refused' && reading.why).toMatch(/^[A-Z].+\.$/);
	});

	it.each(Object.entries(UNSEEN))('refuses %s inside', (_, character) => {
		const value = `${ordinary.slice(0, 2)}${character}${ordinary.slice(2)}`;
		expect(read(value).kind).toBe('refused');
	});

	it.each([`-${ordinary}`, '--help', '~user'])(
		'refuses %j: a shell or a program reads it',
		(value) => {
			expect(read(value).kind).toBe('refused');
		}
	);

	it('drops white space around', () => {
		expect(read(`\u00a0 ${ordinary}\t\n`)).toEqual({ kind: 'accepted', text: ordinary });
	});
});
