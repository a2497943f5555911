import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as grammar from './grammar.ts';
import { releasedVersion, runningVersion } from '../knowledge/version.ts';
import { readText } from './grammar.ts';
import { unseenIn, VISIBLE } from './unseen.ts';

describe('what cannot be seen is named', () => {
	it.each([
		['\n', 'a line break (U+000A)'],
		['\r', 'a line break (U+000D)'],
		['\u2028', 'a line break (U+2028)'],
		['\t', 'a tab (U+0009)'],
		['\0', 'a NUL character (U+0000)'],
		['\u001b', 'a control character (U+001B)'],
		['\u009f', 'a control character (U+009F)'],
		['\u202e', 'a character that turns the direction of the text (U+202E)'],
		['\u2066', 'a character that turns the direction of the text (U+2066)'],
		['\u200b', 'a zero-width character (U+200B)'],
		['\u200d', 'a zero-width character (U+200D)'],
		['\ufeff', 'a zero-width character (U+FEFF)'],
		['\ud800', 'half of a character (U+D800)'],
		['\u00a0', 'a space that is not an ordinary one (U+00A0)'],
		['\u00ad', 'a character that is drawn as nothing (U+00AD)'],
		['\u3164', 'a character that is drawn as nothing (U+3164)'],
		['\u2800', 'a character that is drawn as nothing (U+2800)'],
		['\u{e0041}', 'a character that is drawn as nothing (U+E0041)']
	])('%j is %s', (character, name) => {
		expect(unseenIn(`a${character}b`)).toBe(name);
		const reason = `Remove what cannot be seen: there is ${name} in it.`;
		for (const by of [grammar.path, grammar.namespace, releasedVersion, runningVersion])
			expect(readText(by, `2${character}9`)).toEqual({ kind: 'refused', why: reason });
	});

	it.each(['a b', 'é', 'e\u0301', '🙂', '日本', 'а', '＄', '“x”', '$(id)'])(
		'%j can be seen',
		(text) => {
			expect(unseenIn(text)).toBeUndefined();
			expect(text).toMatch(VISIBLE);
		}
	);
});

it('a text that the pattern of schemas takes has nothing unseen, and no other has', () => {
	const text = fc.string({ unit: 'binary', maxLength: 6 });
	const property = fc.property(text, (any) => {
		expect(VISIBLE.test(any)).toBe(unseenIn(any) === undefined);
	});
	fc.assert(property, { numRuns: 20_000, examples: [[' '], ['\u00a0'], ['\ud800'], ['\u2028']] });
});
