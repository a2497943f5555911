import { expect, it } from 'vitest';
import { given } from '#lib/runbook/language/value.ts';
import { variable, word, type Word } from '#lib/runbook/language/words.ts';
import { posixWord } from './posix.ts';
import { textOf } from './spans.ts';

const answer = (text: string): Word => word`${given('x', text)}`;

it.each([
	[answer('a=b'), 'a=b'],
	[word`--set scim.version=${given('x', 'v1')}`, `'--set scim.version=v1'`],
	// zsh makes the path of a program of it.
	[answer('=ls'), `'=ls'`],
	[answer('='), `'='`],
	[answer("it's"), `'it'\\''s'`],
	[answer('~root'), `'~root'`],
	[answer('{a,b}'), `'{a,b}'`],
	[answer('a!b'), `'a!b'`],
	[answer('~/a b'), `"$HOME/a b"`],
	[answer('~/a"b'), `"$HOME"'/a"b'`],
	[word`${variable('HOME')}x`, `"$HOME"x`],
	[word`Bearer ${variable('OP_SCIM_TOKEN')}`, `"Bearer $OP_SCIM_TOKEN"`]
])('%j is written %s', (one, expected) => {
	expect(textOf(posixWord(one))).toBe(expected);
});
