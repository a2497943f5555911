import { describe, expect, it } from 'vitest';
import { md } from './prose.ts';
import { beginRunbook, remembered, rememberedByText } from './remember.ts';
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
	it('keeps all that a runbook uses, however much that is', () => {
		const pair = remembered((first: object, second: number) => ({ first, second }));
		const place = {};
		const runbook = () => {
			beginRunbook();
			return Array.from({ length: 100 }, (_, i) => pair(place, i));
		};
		const first = runbook();
		runbook().forEach((one, i) => {
			expect(one).toBe(first[i]);
		});
	});

	it('forgets what two runbooks did not use, and makes it anew', () => {
		const made: number[] = [];
		const count = rememberedByText((_: 'here', n: number) => made.push(n));
		for (const n of [0, 1, 0, 2, 3, 0]) {
			beginRunbook();
			count('here', n);
		}
		expect(made).toEqual([0, 1, 2, 3, 0]);
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
