import { TAKE_OVER } from '../../service-worker/messages.ts';

/** The longest wait for what the page still loads, in milliseconds. */
const LOADING = 10_000;

/** The time between two asks, in milliseconds. */
const PATIENCE = 5000;

/** The most asks. A reload within half a minute gives the old worker new requests, and Chromium does not stop it. */
const TIMES = 10;

/** What a reload into the newer edition depends on. */
export type Change = {
	/** @returns the new worker while it waits */
	readonly waiting: () => { readonly postMessage: (message: string) => void } | null;
	/** Resolves once the page has loaded all that it loads by itself. */
	readonly whole: Promise<unknown>;
	/** Resolves once the new worker controls the page. */
	readonly served: Promise<unknown>;
	readonly reload: () => void;
};

const pass = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * A waiting worker takes over once the active one is idle. Chromium hurries the active one for the first `skipWaiting()`
 * only, and a request at that moment keeps it alive for half a minute. So the page finishes loading before it asks.
 */
async function ask({ waiting, whole }: Change): Promise<void> {
	if (waiting() === null) return;
	await Promise.race([whole, pass(LOADING)]);
	for (let times = 0; times < TIMES; times++) {
		const worker = waiting();
		if (worker === null) return;
		worker.postMessage(TAKE_OVER);
		await pass(PATIENCE);
	}
}

/** Asks the new worker to take over, then reloads. Reloads in the end even if no worker took over. */
export async function takeOver(change: Change): Promise<void> {
	await Promise.race([change.served, ask(change)]);
	change.reload();
}
