import { loadShell } from '#lib/render/shells.ts';
import { loadMethod, PLATFORM_IDS } from '#lib/runbook/platforms/index.ts';
import { meanings } from './meanings.svelte.ts';
import { rehearse } from './rehearsal.ts';
import type { Session } from './session.svelte.ts';
import { learnStepSizes } from './step-sizes.ts';

const idle = (): Promise<void> =>
	new Promise((resolve) => {
		// Safari has no idle callbacks.
		if ('requestIdleCallback' in globalThis)
			requestIdleCallback(() => resolve(), { timeout: 3000 });
		else setTimeout(resolve, 500);
	});

/**
 * Loads what was not needed yet, once nobody waits for anything: then the page works on without a network, whatever
 * method is chosen next. What cannot be had is asked for again when it is needed.
 */
async function loadRest(): Promise<void> {
	await idle();
	await Promise.allSettled([
		...PLATFORM_IDS.map(loadMethod),
		loadShell('powershell'),
		meanings.need()
	]);
}

/** What a page does for itself once all of its controls are there. Scripts that drive it wait for the marks. */
export async function settleDown(session: Session): Promise<void> {
	const { dataset } = document.documentElement;
	await learnStepSizes(session.sheet);
	// From here on all controls answer, and stay where they are.
	dataset['ready'] = '';
	await loadRest();
	// From here on nothing needs a network.
	dataset['whole'] = '';
	rehearse(session);
}
