import { hydrate, mount } from 'svelte';
import { loadParts } from '#lib/components/parts.ts';
import { neededBy } from '#lib/link.ts';
import { loadShell } from '#lib/render/shells.ts';
import {
	isPlatformId,
	loadMethod,
	type Method,
	type PlatformId
} from '#lib/runbook/platforms/index.ts';
import { withoutFragment, type Place } from '#lib/state/place.ts';
import App from './App.svelte';

/** What cannot be loaded is asked for again by the page, which says so. */
async function tryToLoad(id: PlatformId | undefined): Promise<readonly Method[]> {
	if (id === undefined) return [];
	return loadMethod(id).then(
		(method) => [method],
		() => []
	);
}

/** Answers may move to the address of the start page: what is written relative to this page has to stay. */
function keepLinks(): void {
	for (const link of document.links) link.setAttribute('href', link.href);
}

/**
 * Makes a prerendered page live. Without answers in the address nothing on it changes; with them, the page begins
 * with their runbook.
 * @param element what `LivePart.svelte` wrote
 */
export async function start(element: HTMLElement): Promise<void> {
	const { method: id = '', root = '' } = element.dataset;
	const byLink = /^#./.test(location.hash);
	const needs = neededBy(location.hash);
	const [[method], linked] = await Promise.all([
		tryToLoad(isPlatformId(id) ? id : undefined),
		tryToLoad(needs.method),
		loadShell(needs.shell).catch(() => undefined)
	]);
	// Without its method, the page stays as it is: to read, to print, and to copy from by hand.
	if (id !== '' && method === undefined) return;
	keepLinks();
	const place: Place = {
		root: new URL(root, location.href).href,
		own: withoutFragment(location.href),
		method,
		byLink,
		loaded: method === undefined ? linked : [method, ...linked]
	};
	if (byLink) {
		element.replaceChildren();
		mount(App, { target: element, props: { place, known: undefined } });
		return;
	}
	// As it was prerendered: the start with its list of methods.
	const known = method === undefined ? await loadParts() : undefined;
	hydrate(App, { target: element, props: { place, known } });
}
