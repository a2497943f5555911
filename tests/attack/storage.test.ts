import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recall, STORAGE_KEY } from '#lib/lookup/memory.ts';
import { beforeLookup } from '#lib/lookup/best.ts';
import { versionSources } from '#lib/lookup/sources.ts';
import { seed } from '../support/attack/figures.ts';
import { hostile } from '../support/attack/values.ts';

const LABELS = versionSources.map(({ label }) => label);

/** A storage that returns one text for every key. */
const holding = (text: string) => (): Storage => ({
	length: 1,
	clear: () => undefined,
	getItem: () => text,
	key: () => STORAGE_KEY,
	removeItem: () => undefined,
	setItem: () => undefined
});

/** An entry of which any part may be hostile. */
const entry = fc
	.record({
		version: fc.oneof(fc.constant('2.9.17'), hostile),
		label: fc.oneof(fc.constantFrom(...LABELS), hostile),
		at: fc.oneof(fc.constant('2026-10-01T00:00:00Z'), hostile)
	})
	.map((parts) => JSON.stringify(parts));

it('what stands in the storage is a plausible entry of ours, or nothing', () => {
	const counts = { tried: 0, accepted: 0 };
	const property = fc.property(fc.oneof(entry, hostile), (text) => {
		const remembered = recall(holding(text));
		counts.tried += 1;
		if (remembered === undefined) return;
		counts.accepted += 1;
		expect(LABELS).toContain(remembered.label);
		const known = beforeLookup(remembered);
		expect(known.version).toMatch(/^2\.\d+\.\d+$/);
		expect(known.whence).toMatch(/^[\w ,/-]+$/);
	});
	fc.assert(property, { seed, numRuns: 20_000 });
	console.info(`attack: seed ${seed}, ${counts.tried} storages, ${counts.accepted} accepted`);
	expect(counts.accepted).toBeGreaterThan(100);
	expect(counts.tried - counts.accepted).toBeGreaterThan(10_000);
});
