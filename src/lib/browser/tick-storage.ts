import { z } from '#lib/runbook/questions/zod.ts';

/** The entry of the browser’s storage that holds which steps of which runbooks are done. */
export const TICKS_KEY = 'scim-bridge-runbook:done';

/** Runbooks that are remembered; older ones are forgotten. */
const KEPT = 20;

const entry = z.object({ runbook: z.string(), steps: z.array(z.string()) });
const entries = z.array(entry);

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

function read(storage: () => Storage): z.output<typeof entries> {
	try {
		return entries.parse(JSON.parse(storage().getItem(TICKS_KEY) ?? '[]'));
	} catch {
		// No storage, or something else in it: then nothing is known to be done.
		return [];
	}
}

/**
 * A name for a runbook that does not tell its answers. It changes with any word of the runbook: a tick belongs
 * to what was read, not to a number.
 * @returns undefined on a page over plain http, where browsers do not offer it; ticks then last as long as the page
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

/** Remembers which steps are done. No storage is no reason to stop. */
export function keepTicks(storage: () => Storage, runbook: string, steps: readonly string[]): void {
	const others = read(storage).filter((one) => one.runbook !== runbook);
	const kept = steps.length === 0 ? others : [{ runbook, steps: [...steps] }, ...others];
	try {
		storage().setItem(TICKS_KEY, JSON.stringify(kept.slice(0, KEPT)));
	} catch {
		// Full, or forbidden.
	}
}
