import { hydrate } from 'svelte';
import { isPlatformId, loadMethod } from '#lib/runbook/platforms/index.ts';
import { withoutFragment, type Place } from '#lib/state/place.ts';
import App from './App.svelte';

async function placeOf({ dataset: { method = '', root = '' } }: HTMLElement): Promise<Place> {
	return {
		root: new URL(root, location.href).href,
		own: withoutFragment(location.href),
		method: isPlatformId(method) ? await loadMethod(method) : undefined
	};
}

/** Answers may move to the address of the start page: what is written relative to this page has to stay. */
function keepLinks(): void {
	for (const link of document.links) link.setAttribute('href', link.href);
}

/**
 * Makes a prerendered page live, without a change to what stands on it.
 * @param element what `LivePart.svelte` wrote
 */
export async function start(element: HTMLElement): Promise<void> {
	const place = await placeOf(element);
	keepLinks();
	hydrate(App, { target: element, props: { place } });
}
