import { describe, expect, it } from 'vitest';
import { given, missing } from './value.ts';
import { partsOf, variable, word, words, type Word } from './words.ts';

const literal = (text: string) => ({ kind: 'literal', text });
const home = { kind: 'variable', name: 'HOME' };
const name = given('name', 'a b');

const texts = (list: readonly Word[]): readonly string[] =>
	list.map(({ parts }) =>
		parts.map((part) => ('text' in part ? part.text : `<${JSON.stringify(part)}>`)).join('|')
	);

describe('word', () => {
	it('keeps spaces and quotes of its template in one word', () => {
		expect(word`a "b" 'c'`.parts).toStrictEqual([literal(`a "b" 'c'`)]);
	});

	it('keeps backslashes as they are written', () => {
		expect(word`{"\n"}`.parts).toStrictEqual([literal('{"\\n"}')]);
	});

	it('joins what an insert touches, and drops empty text', () => {
		expect(word`a=${name}`.parts).toStrictEqual([literal('a='), name]);
		expect(word`${name}${word`x`}`.parts).toStrictEqual([name, literal('x')]);
	});
});

describe('partsOf', () => {
	it.each([
		['~', [home]],
		['~/scim', [home, given('path', '/scim')]],
		['~/', [home, given('path', '/')]],
		['/srv/~/x', [given('path', '/srv/~/x')]],
		['x~', [given('path', 'x~')]],
		// No grammar accepts this. Still, it must not become the home of the person who pastes it.
		['~user/x', [given('path', '~user/x')]]
	])('reads %j as a path from the home directory only where it is one', (text, parts) => {
		const found = partsOf(given('path', text)).filter(
			(part) => !('text' in part && part.text === '')
		);
		expect(found).toStrictEqual(parts);
	});

	it('takes a blank as it is', () => {
		expect(partsOf(missing('url'))).toStrictEqual([missing('url')]);
	});
});

describe('words', () => {
	it('separates at white space of the template and nowhere else', () => {
		expect(texts(words`docker  ps ${name} --x=${name} ${word`c d`}${name}`)).toStrictEqual([
			...['docker', 'ps', 'a b', '--x=|a b', 'c d|a b']
		]);
	});

	it('takes a list as that many words', () => {
		const list = words`-n ${name}`;
		expect(texts(words`kubectl ${list} get`)).toStrictEqual(['kubectl', '-n', 'a b', 'get']);
		expect(texts(words`kubectl get ${list}`)).toStrictEqual(['kubectl', 'get', '-n', 'a b']);
		expect(texts(words`${list} get`)).toStrictEqual(['-n', 'a b', 'get']);
		expect(texts(words`kubectl ${[]} get`)).toStrictEqual(['kubectl', 'get']);
	});

	it.each([
		['behind text', () => words`a${[word`b`]}`],
		['before text', () => words`${[word`b`]}a`],
		['behind a value', () => words`${name}${[word`b`]}`],
		['before a value', () => words`${[word`b`]}${name}`],
		['before a list', () => words`${[word`b`]}${[word`c`]}`],
		['where it is empty, too', () => words`a${[]}`]
	])('refuses a list that touches something: %s', (_, make) => {
		expect(make).toThrow('A list of words stands alone');
	});

	it('has a variable as a part of its own', () => {
		expect(words`cd ${variable('HOME')}/x`[1]?.parts).toStrictEqual([home, literal('/x')]);
	});
});
