import { describe, expect, it } from 'vitest';
import { fingerprint, keepTicks, recallTicks } from './tick-storage.ts';

function memory(initial?: string) {
	let text = initial ?? null;
	return { getItem: () => text, setItem: (_: string, value: string) => void (text = value) };
}

describe('ticks', () => {
	it('come back for their runbook, and for no other', () => {
		const storage = memory();
		keepTicks(() => storage, 'a', ['one', 'two']);
		keepTicks(() => storage, 'b', ['three']);
		expect(recallTicks(() => storage, 'a')).toEqual(['one', 'two']);
		expect(recallTicks(() => storage, 'c')).toEqual([]);
		keepTicks(() => storage, 'a', []);
		expect(recallTicks(() => storage, 'a')).toEqual([]);
		expect(recallTicks(() => storage, 'b')).toEqual(['three']);
	});

	it('of the twenty newest runbooks are kept', () => {
		const storage = memory();
		for (let i = 0; i < 25; i++) keepTicks(() => storage, `${i}`, ['one']);
		expect(recallTicks(() => storage, '4')).toEqual([]);
		expect(recallTicks(() => storage, '5')).toEqual(['one']);
		expect(recallTicks(() => storage, '24')).toEqual(['one']);
	});

	it('do without a storage', () => {
		const none = () => {
			throw new Error('forbidden');
		};
		expect(() => {
			keepTicks(none, 'a', ['one']);
		}).not.toThrow();
		expect(recallTicks(none, 'a')).toEqual([]);
	});
});

it('a fingerprint changes with a letter, and holds nothing of the text', async () => {
	const one = await fingerprint('kubectl -n identity');
	expect(one).toMatch(/^[0-9a-f]{32}$/);
	expect(await fingerprint('kubectl -n identitz')).not.toBe(one);
	expect(await fingerprint('kubectl -n identity')).toBe(one);
});
