import { z } from '#lib/runbook/questions/zod.ts';

/** The storage key of the steps that are done, by runbook. */
export const TICKS_KEY = 'scim-bridge-runbook:done';

/** How many runbooks are remembered. The oldest are dropped. */
const KEPT = 20;

const entry = z.object({ runbook: z.string(), steps: z.array(z.string()) });
const entries = z.array(entry);

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

function read(storage: () => Storage): z.output<typeof entries> {
	try {
		return entries.parse(JSON.parse(storage().getItem(TICKS_KEY) ?? '[]'));
	} catch {
		// Storage is missing or holds something else: treat nothing as done.
		return [];
	}
}

/**
 * Names a runbook without revealing its answers. Any changed word gives another name, because a tick belongs to the
 * text that was read.
 * @returns 32 hexadecimal digits; undefined over plain http, where browsers offer no `crypto.subtle` and ticks last
 * only as long as the page
 */
export async function fingerprint(text: string): Promise<string | undefined> {
	if (!('subtle' in crypto)) return undefined;
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest).slice(0, 16), (byte) =>
		byte.toString(16).padStart(2, '0')
	).join('');
}

/** @returns the ids of the steps that are done in a runbook */
export const recallTicks = (storage: () => Storage, runbook: string): readonly string[] =>
	read(storage).find((one) => one.runbook === runbook)?.steps ?? [];

/** Stores which steps are done, if storage allows it. */
export function keepTicks(storage: () => Storage, runbook: string, steps: readonly string[]): void {
	const others = read(storage).filter((one) => one.runbook !== runbook);
	const kept = steps.length === 0 ? others : [{ runbook, steps: [...steps] }, ...others];
	try {
		storage().setItem(TICKS_KEY, JSON.stringify(kept.slice(0, KEPT)));
	} catch {
		// Storage is full or forbidden.
	}
}
