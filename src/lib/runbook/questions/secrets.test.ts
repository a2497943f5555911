import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64url, LONG_NAMES, SECRETS } from '../../../../tests/support/attack/secrets.ts';
import { CASES, caseNames } from '../../../../tests/support/cases.ts';
import { GRAMMARS } from '../../../../tests/support/grammars.ts';
import { typed } from '../../../../tests/support/runbooks.ts';
import { METHOD_IDS } from '../methods/index.ts';
import type { Draft } from './questions.ts';
import { lookLikeSecret, refusal } from './secrets.ts';

describe.each(Object.entries(SECRETS))('%s', (name, arbitraries) => {
	it('is recognized, alone and among white space, and its refusal has nothing of it', () => {
		for (const arbitrary of arbitraries)
			fc.assert(
				fc.property(arbitrary, (secret) => {
					const kind = lookLikeSecret(secret);
					expect(kind?.name).toBe(name);
					expect(lookLikeSecret(`\n ${secret}\t`)?.name).toBe(name);
					expect(refusal(kind!)).not.toContain(secret.slice(0, 12));
					expect(refusal(kind!)).toMatch(/^This looks like an? |^This looks like the /);
				})
			);
	});
});

describe('a random text', () => {
	/** How many of 2,000 must be recognized, by length. */
	it.each([
		[36, 1950],
		[43, 1980],
		[64, 1990],
		[128, 2000]
	])('of %i characters is recognized, nearly always', (length, atLeast) => {
		const found = fc
			.sample(base64url(length), { numRuns: 2000, seed: length })
			.filter((text) => lookLikeSecret(text) !== undefined);
		expect(found.length).toBeGreaterThanOrEqual(atLeast);
	});

	it('of 40 characters of base64 is taken for a secret access key of AWS', () => {
		// The example from the AWS documentation, in pieces.
		const example = ['wJalrXUtn', 'FEMI/K7MDENG/', 'bPxRfiCY', 'EXAMPLEKEY'].join('');
		expect(lookLikeSecret(example)?.name).toBe('a secret access key of AWS');
		expect(lookLikeSecret(`aws_secret_access_key = ${example}`)?.name).toBe(
			'a secret access key of AWS'
		);
	});
});

describe('no secret is', () => {
	it.each(LONG_NAMES)('%s', (name) => {
		expect(lookLikeSecret(name)).toBeUndefined();
	});

	it.each(Object.entries(GRAMMARS))('any value that %s accepts', (_, { accepted }) => {
		expect(accepted.filter((value) => lookLikeSecret(value) !== undefined)).toEqual([]);
	});

	it.each(METHOD_IDS)('any answer or example of %s', (id) => {
		const drafts: readonly Draft[] = [typed(id), ...caseNames.map((name) => CASES[name](id))];
		const texts = drafts.flatMap((draft) => Object.values(draft));
		expect(texts.length).toBeGreaterThan(5);
		expect(texts.filter((text) => lookLikeSecret(text) !== undefined)).toEqual([]);
	});

	it('any id in hexadecimal, any name of words, any path of them', () => {
		const hex = fc.string({
			unit: fc.constantFrom(...Array.from('0123456789abcdef')),
			minLength: 8,
			maxLength: 64
		});
		const word = fc.constantFrom(
			...['Scim', 'bridge', 'Prod', 'identity', 'EU', 'west1', 'K8s', 'cluster', '2024', 'Team']
		);
		const name = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join('-'));
		const path = fc.array(name, { minLength: 1, maxLength: 6 }).map((names) => names.join('/'));
		const named = fc.tuple(name, hex).map(([start, id]) => `${start}-${id}`);
		fc.assert(
			fc.property(fc.oneof(hex, fc.uuid(), name, path, named), (text) => {
				expect(lookLikeSecret(text)).toBeUndefined();
			}),
			{ numRuns: 2000 }
		);
	});

	it.each([
		['what the bridge says at /health', '{"build":"209163","version":"2.9.16","reports":[]}'],
		['the name of a variable', 'AccountKey'],
		['a prefix alone', 'ghp_'],
		['an access key id that is one character short', ['AK', 'IA', 'ABCDEFGHIJKLMNO'].join('')]
	])('%s', (_, text) => {
		expect(lookLikeSecret(text)).toBeUndefined();
	});
});
