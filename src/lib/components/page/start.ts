import { hydrate, mount } from 'svelte';
import { loadStartParts } from '#lib/components/parts.ts';
import { neededBy } from '#lib/link.ts';
import { loadShell } from '#lib/render/shells.ts';
import {
	isPlatformId,
	loadMethod,
	type Method,
	type PlatformId
} from '#lib/runbook/platforms/index.ts';
import { ON_SITE, withoutFragment, type Place } from '#lib/state/place.ts';
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
 * Makes a page live. On the page of a method nothing changes; with answers in the address, any page begins with their
 * runbook.
 * @param element where it becomes live
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
	const start = new URL(root, location.href).href;
	const place: Place = {
		...ON_SITE,
		root: start,
		linkTo: start,
		own: withoutFragment(location.href),
		method,
		byLink,
		loaded: method === undefined ? linked : [method, ...linked]
	};
	if (method !== undefined && !byLink) {
		hydrate(App, { target: element, props: { place, known: {} } });
		return;
	}
	// The start is a list of methods: with it at once, nothing moves.
	const known = byLink ? {} : { atStart: await loadStartParts().catch(() => undefined) };
	// Made aside, a part at a time, so that the page answers in between; put there whole, so that nothing moves.
	const aside = document.createElement('div');
	await new Promise<void>((resolve) => {
		const onwhole = () => {
			element.replaceChildren(...aside.childNodes);
			resolve();
		};
		mount(App, { target: aside, props: { place, known, onwhole } });
	});
}
