import { hydrate, mount } from 'svelte';
import { methodNamedIn } from '#lib/link/link.ts';
import { isMethodId, loadMethod, type Method, type MethodId } from '#lib/runbook/methods/index.ts';
import { ON_SITE, withoutFragment, type PageConfig } from '#lib/page/page-config.ts';
import { lazyStartPage } from '#lib/components/lazy-start-page.ts';
import App from '#lib/components/page/App.svelte';

/** What cannot be loaded is asked for again by the page, which says so. */
async function tryToLoad(id: MethodId | undefined): Promise<readonly Method[]> {
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
 * Makes a page live. The page of a method is hydrated as it stands; with answers in the address, any page begins with
 * their runbook.
 * @param element where it becomes live
 */
export async function start(element: HTMLElement): Promise<void> {
	const { method: id = '', root = '' } = element.dataset;
	const byLink = /^#./.test(location.hash);
	const [[method], linked] = await Promise.all([
		tryToLoad(isMethodId(id) ? id : undefined),
		tryToLoad(methodNamedIn(location.hash))
	]);
	// Without its method, the page stays as it is: to read, to print, and to copy from by hand.
	if (id !== '' && method === undefined) return;
	keepLinks();
	const start = new URL(root, location.href).href;
	const config: PageConfig = {
		...ON_SITE,
		root: start,
		linkTo: start,
		own: withoutFragment(location.href),
		method,
		byLink,
		loaded: method === undefined ? linked : [method, ...linked]
	};
	if (method !== undefined && !byLink) {
		hydrate(App, { target: element, props: { config } });
		return;
	}
	// The start is a list of methods: with it at once, nothing moves.
	if (!byLink) await lazyStartPage.load().catch(() => undefined);
	// Made aside, a part at a time, so that the page answers in between; put there whole, so that nothing moves.
	const aside = document.createElement('div');
	await new Promise<void>((resolve) => {
		const onwhole = () => {
			element.replaceChildren(...aside.childNodes);
			resolve();
		};
		mount(App, { target: aside, props: { config, onwhole } });
	});
}
