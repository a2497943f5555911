import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share, sharing } from './share.ts';

type Data = null | number | string | undefined | readonly Data[] | { readonly [key: string]: Data };

/** Few keys and few texts, so that two of them often have equal parts. */
const { data } = fc.letrec<{ data: Data }>((tie) => ({
	data: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		fc.constantFrom<Data>('a', 'b', 1, null, undefined),
		fc.array(tie('data'), { maxLength: 3 }),
		fc.dictionary(fc.constantFrom('id', 'text', 'parts'), tie('data'), {
			maxKeys: 3,
			noNullPrototype: true
		})
	)
}));

const isObject = (value: Data): value is Readonly<Record<string, Data>> =>
	typeof value === 'object' && value !== null;

const equal = (a: Data, b: Data): boolean => {
	try {
		expect(a).toStrictEqual(b);
		return true;
	} catch {
		return false;
	}
};

/** Goes down both values, place by place. */
function expectShared(previous: Data, shared: Data): void {
	if (!isObject(shared) || !isObject(previous)) return;
	if (equal(previous, shared)) {
		expect(shared).toBe(previous);
		return;
	}
	if (Array.isArray(shared) !== Array.isArray(previous)) return;
	for (const key of Object.keys(shared)) expectShared(previous[key], shared[key]);
}

describe('sharing', () => {
	it('gives what it was given, with the equal parts of what was there before', () => {
		fc.assert(
			fc.property(data, data, (previous, next) => {
				const before = structuredClone([previous, next]);
				const shared = share(previous, next);
				expect(shared).toStrictEqual(next);
				expectShared(previous, shared);
				expect([previous, next]).toStrictEqual(before);
			})
		);
	});

	it('gives the very same where all of it is equal', () => {
		fc.assert(
			fc.property(data, (previous) => {
				expect(share(previous, structuredClone(previous))).toBe(previous);
			})
		);
	});

	it.each<{ what: string; previous: Data; next: Data }>([
		{ what: 'a key that is gone', previous: { a: 1, b: 2 }, next: { a: 1 } },
		{ what: 'a key that is new', previous: { a: 1 }, next: { a: 1, b: undefined } },
		{ what: 'another key', previous: { a: undefined }, next: { b: undefined } },
		{ what: 'a shorter list', previous: [1, 2], next: [1] },
		{ what: 'a longer list', previous: [1], next: [1, undefined] },
		{ what: 'a list for an object', previous: { 0: 'a' }, next: ['a'] },
		{ what: 'an object for a list', previous: ['a'], next: { 0: 'a' } }
	])('sees $what', ({ previous, next }) => {
		expect(share(previous, next)).toStrictEqual(next);
	});

	it('goes on from each value to the one after it', () => {
		const shared = sharing<{ readonly steps: readonly { readonly id: string }[] }>();
		const first = shared({ steps: [{ id: 'one' }] });
		const second = shared({ steps: [{ id: 'one' }, { id: 'two' }] });
		const third = shared({ steps: [{ id: 'new' }, { id: 'two' }] });
		expect(second.steps[0]).toBe(first.steps[0]);
		expect(third.steps[1]).toBe(second.steps[1]);
	});
});
