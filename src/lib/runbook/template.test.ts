import { describe, expect, it } from 'vitest';
import { md } from './prose.ts';
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
