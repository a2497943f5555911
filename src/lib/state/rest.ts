import { loadShell } from '#lib/render/shells.ts';
import { loadMethod, PLATFORM_IDS } from '#lib/runbook/platforms/index.ts';
import { meanings } from './meanings.svelte.ts';

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
export async function loadRest(): Promise<void> {
	await idle();
	await Promise.allSettled([
		...PLATFORM_IDS.map(loadMethod),
		loadShell('powershell'),
		meanings.need()
	]);
}
