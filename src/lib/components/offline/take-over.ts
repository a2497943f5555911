import { TAKE_OVER } from '../../../service-worker/messages.ts';

/** How long the page may take with what it still loads, in milliseconds. */
const LOADING = 10_000;

/** How long a worker that was asked may take before it is asked again, in milliseconds. */
const PATIENCE = 5000;

/** How often. A page that comes again too early would give the old worker, which Chromium stops after half a minute, more to do. */
const TIMES = 10;

/** A page that somebody wants to see in the newer edition. */
export type Change = {
	/** @returns the new worker, as long as it waits */
	readonly waiting: () => { readonly postMessage: (message: string) => void } | null;
	/** The page has loaded all that it loads by itself. */
	readonly whole: Promise<unknown>;
	/** The new worker serves the page. */
	readonly served: Promise<unknown>;
	readonly reload: () => void;
};

const pass = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * A new worker takes over when the old one is idle. Chromium hurries the old one at the first time of asking alone, and a request
 * that comes right then starts the old one again, for half a minute. So the page first loads what it will load.
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

/** Has the new worker take over, then loads the page again. Where no worker takes over, the page comes again all the same. */
export async function takeOver(change: Change): Promise<void> {
	await Promise.race([change.served, ask(change)]);
	change.reload();
}
