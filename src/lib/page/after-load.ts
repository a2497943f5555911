import { learnStepHeights } from '#lib/browser/step-heights.ts';
import * as ticks from '#lib/browser/tick-storage.ts';
import { Navigation } from './navigation.svelte.ts';
import { learnNewest } from './newest-version.ts';
import type { Visit } from './visit.svelte.ts';
import { loadMethod, METHOD_IDS } from '#lib/runbook/methods/index.ts';

const idle = (): Promise<void> =>
	new Promise((resolve) => {
		// Safari has no `requestIdleCallback`.
		if ('requestIdleCallback' in globalThis)
			requestIdleCallback(() => resolve(), { timeout: 3000 });
		else setTimeout(resolve, 500);
	});

/** Recalls ticks, looks for the newest version, and turns on the keys. */
export function afterLoad(visit: Visit): void {
	visit.progress.begin(ticks);
	void learnNewest(visit);
	visit.navigation = new Navigation(visit);
}

/**
 * Works in the background once the page is interactive: measures step heights, then loads all methods, so that the page
 * needs no network. Tests wait for the marks `data-ready` and `data-whole`.
 */
export async function settleDown({ shown }: Visit): Promise<void> {
	const { dataset } = document.documentElement;
	await learnStepHeights(shown?.runbook);
	dataset['ready'] = '';
	await idle();
	// A method that fails to load now is requested again when it is needed.
	await Promise.allSettled(METHOD_IDS.map(loadMethod));
	dataset['whole'] = '';
}
