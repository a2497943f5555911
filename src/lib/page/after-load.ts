import { learnStepHeights } from '#lib/browser/step-heights.ts';
import * as ticks from '#lib/browser/tick-storage.ts';
import { Navigation } from './navigation.svelte.ts';
import { learnNewest } from './newest-version.ts';
import type { Visit } from './visit.svelte.ts';
import { loadMethod, METHOD_IDS } from '#lib/runbook/methods/index.ts';

const idle = (): Promise<void> =>
	new Promise((resolve) => {
		// Safari has no idle callbacks.
		if ('requestIdleCallback' in globalThis)
			requestIdleCallback(() => resolve(), { timeout: 3000 });
		else setTimeout(resolve, 500);
	});

/**
 * Begins what a page does once its runbook stands: ticks are recalled, and the newest version is looked for.
 * @param startSearch leads to the search for a method
 * @param left aborts when the page goes
 * @returns the way through the steps
 */
export function afterLoad(visit: Visit, startSearch: () => void, left: AbortSignal): Navigation {
	const { progress, announcer, address } = visit;
	progress.begin(ticks);
	void learnNewest(visit, left);
	return new Navigation({ progress, announcer, address, startSearch });
}

/**
 * Background work after the page is interactive: learns step heights, then loads all methods, so that the page needs no
 * network. Tests wait for the marks `data-ready` and `data-whole`.
 */
export async function settleDown({ shown }: Visit): Promise<void> {
	const { dataset } = document.documentElement;
	await learnStepHeights(shown?.runbook);
	dataset['ready'] = '';
	await idle();
	// What cannot be had is asked for again when it is needed.
	await Promise.allSettled(METHOD_IDS.map(loadMethod));
	dataset['whole'] = '';
}
