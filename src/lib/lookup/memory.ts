import { z } from '#lib/runbook/questions/zod.ts';
import { knownVersion } from './known-version.ts';
import type { Newest, Remembered } from './newest.ts';
import { versionSources } from './sources.ts';

/** The key in the browser’s storage for the newest version found. */
export const STORAGE_KEY = 'scim-bridge-runbook:newest';

const remembered = z.object({
	version: knownVersion,
	// The label is shown and exported as it is, so it has to be one of ours.
	label: z.literal(versionSources.map(({ label }) => label)),
	at: z.iso.datetime()
});

/** @returns the stored version, or undefined. Never throws: storage may be off, and its content may be anything. */
export function recall(storage: () => Storage): Remembered | undefined {
	try {
		const parsed = remembered.safeParse(JSON.parse(storage().getItem(STORAGE_KEY) ?? 'null'));
		return parsed.success ? parsed.data : undefined;
	} catch {
		return undefined;
	}
}

/** Stores a version that a source named; others are not worth storing. Never throws. */
export function remember(storage: () => Storage, { version, basis }: Newest): void {
	if (basis.kind !== 'source') return;
	try {
		const entry: Remembered = { version, label: basis.labels[0] ?? '', at: basis.at };
		storage().setItem(STORAGE_KEY, JSON.stringify(entry));
	} catch {
		// Without storage the next visit starts from the built-in version.
	}
}
