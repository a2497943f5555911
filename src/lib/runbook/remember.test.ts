import { describe, expect, it } from 'vitest';
import { md } from './prose.ts';
import { remembered, rememberedByText } from './remember.ts';
import { given, missing } from './value.ts';
import { word } from './words.ts';

const inNamespace = (text: string) => word`-n=${given('namespace', text)}`;

describe('a template', () => {
	it('gives the very same for the very same inserts', () => {
		expect(inNamespace('scim')).toBe(inNamespace('scim'));
	});

	it('gives another for another insert, and again the first text for the first', () => {
		const first = inNamespace('scim');
		const second = inNamespace('other');
		expect(second).not.toEqual(first);
		expect(inNamespace('scim')).toEqual(first);
	});

	it('tells an answer from one that is missing', () => {
		const told = (value: ReturnType<typeof given> | ReturnType<typeof missing>) => md`In ${value}.`;
		expect(told(given('url', '<URL>'))).toEqual(told(missing('url')));
		expect(given('url', 'a')).not.toBe(given('url', 'b'));
		expect(given('url', 'a')).not.toBe(given('name', 'a'));
	});
});

describe('a maker that remembers', () => {
	it('keeps what is used again and again, whatever is made once in between', () => {
		const pair = remembered((first: object, second: number) => ({ first, second }));
		const place = {};
		const kept = pair(place, 0);
		for (let other = 1; other < 100; other++) {
			pair(place, other);
			expect(pair(place, 0)).toBe(kept);
		}
	});

	it('makes anew what it forgot', () => {
		const made: number[] = [];
		const count = rememberedByText((_: 'here', n: number) => made.push(n));
		for (let n = 0; n < 100; n++) count('here', n);
		count('here', 0);
		expect(made.at(-1)).toBe(0);
	});

	it('tells fewer inputs from more', () => {
		const list = rememberedByText((name: string, ...rest: readonly (string | undefined)[]) => [
			name,
			...rest
		]);
		expect(list('a')).toEqual(['a']);
		expect(list('a', undefined)).toEqual(['a', undefined]);
		expect(list('a')).toBe(list('a'));
	});
});
