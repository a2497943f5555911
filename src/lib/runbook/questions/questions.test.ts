import { describe, expect, it } from 'vitest';
import { choice, filled, following, list, needed, optional, yesNo } from './question-makers.ts';
import * as grammar from './grammar.ts';
import { plain } from '../language/prose.ts';
import { canonicalText, isAsked, readAnswers } from './questions.ts';
import { ABSENT, given, missing } from '../language/value.ts';

const about = {
	label: 'Label',
	hint: plain('Hint.'),
	grammar: grammar.namespace,
	example: 'example'
};
const when = { key: 'more', is: 'yes' };

const questions = {
	name: filled('default', about),
	twin: following('name', about),
	place: needed(about),
	extra: optional(about),
	more: yesNo('no', about),
	files: list({ ...about, when }),
	detail: optional({ ...about, when }),
	provider: choice('', { okta: 'Okta', entra: 'Entra' }, about)
};

const UNTOUCHED = {
	...{ name: given('name', 'default'), twin: given('twin', 'default'), place: missing('place') },
	...{ extra: ABSENT, more: 'no', files: [missing('files')], detail: ABSENT, provider: '' }
};

const answers = (draft: Readonly<Record<string, string>>) => readAnswers(questions, draft);

const BAD = 'Not A Name';

/** Obviously made up. */
const SECRET = ['ghp', 'a1B2'.repeat(9)].join('_');

describe('readAnswers', () => {
	it.each([
		['an untouched form', {}, {}],
		['what was typed, trimmed', { place: ' a ' }, { place: given('place', 'a') }],
		['white space as nothing', { place: ' \n', extra: '\t' }, {}],
		[
			'a question that follows another, until it is answered',
			{ name: 'a' },
			{ name: given('name', 'a'), twin: given('twin', 'a') }
		],
		[
			'its own answer after that',
			{ name: 'a', twin: 'b' },
			{ name: given('name', 'a'), twin: given('twin', 'b') }
		],
		[
			'a list in its order',
			{ more: 'yes', files: ' b ,a' },
			{ more: 'yes', files: [given('files', 'b'), given('files', 'a')] }
		],
		['white space as an empty list', { more: 'yes', files: ' \t' }, { more: 'yes' }],
		['nothing of a question that is not asked', { files: BAD, detail: BAD }, {}],
		['nothing of keys it does not know', { constructor: 'x', token: BAD }, {}]
	])('reads %s', (_, draft, expected) => {
		expect(answers(draft)).toStrictEqual({
			kind: 'answered',
			answers: { ...UNTOUCHED, ...expected }
		});
	});

	it('refuses a secret before any grammar sees it, and says what it looks like', () => {
		const free = { ...about, grammar: grammar.path };
		const asked = { path: needed(free), extra: optional(free), paths: list(free) };
		const draft = { path: SECRET, extra: ` ${SECRET}`, paths: `a,${SECRET}` };
		const read = readAnswers(asked, draft);
		const issues = read.kind === 'refused' ? Object.entries(read.issues) : [];
		expect(issues.map(([key]) => key)).toEqual(['path', 'extra', 'paths']);
		for (const [, message] of issues)
			expect(message).toMatch(/^This looks like a token of GitHub, so it was not kept\. /);
		for (const key of Object.keys(asked)) expect(canonicalText(asked, key, draft)).toBe('');
	});

	it.each([
		['a value its grammar refuses', { place: BAD }, ['place']],
		['what follows a refused value', { name: BAD }, ['name', 'twin']],
		['a required field that was emptied', { name: '' }, ['name', 'twin']],
		['one bad item of a list', { more: 'yes', files: `a,${BAD}` }, ['files']],
		['an empty item of a list', { more: 'yes', files: 'a,,b' }, ['files']],
		['an option it does not have', { provider: 'ping' }, ['provider']],
		['the name of a method of all objects as an option', { provider: 'toString' }, ['provider']],
		['no option where one is needed', { more: '' }, ['more']],
		['an asked question behind a condition', { more: 'yes', detail: BAD }, ['detail']]
	])('refuses %s, and says so at the field', (_, draft, keys) => {
		const read = answers(draft);
		expect(read.kind === 'refused' && Object.keys(read.issues)).toStrictEqual(keys);
		expect(Object.values(read.kind === 'refused' ? read.issues : {}).join()).not.toContain(BAD);
	});
});

describe('canonicalText', () => {
	it.each([
		['name', {}, 'default'],
		['name', { name: ' a ' }, 'a'],
		['twin', { name: 'a' }, 'a'],
		['files', { files: ' b , a' }, 'b,a'],
		['more', {}, 'no'],
		['provider', { provider: 'okta' }, 'okta'],
		// What may not be passed on: refused, empty, unknown.
		['name', { name: BAD }, ''],
		['files', { files: `a,${BAD}` }, ''],
		['files', { files: 'a,,b' }, ''],
		['files', { files: ' ' }, ''],
		['provider', { provider: 'toString' }, ''],
		['place', { place: ' ' }, ''],
		['token', { token: 'secret' }, '']
	])('of %s in %j is %j', (key, draft, expected) => {
		expect(canonicalText(questions, key, draft)).toBe(expected);
	});
});

it('asks a question behind a condition only while the condition holds', () => {
	expect(isAsked(questions, 'files', { more: 'yes' })).toBe(true);
	expect(isAsked(questions, 'files', { more: 'no' })).toBe(false);
	expect(isAsked(questions, 'files', {})).toBe(false);
	expect(isAsked(questions, 'name', {})).toBe(true);
});
