import { hydrate, mount } from 'svelte';
import { methodNamedIn } from '#lib/link/link.ts';
import { isMethodId, loadMethod, type Method, type MethodId } from '#lib/runbook/methods/index.ts';
import { ON_SITE, withoutFragment, type PageConfig } from '#lib/page/page-config.ts';
import { lazyStartPage } from '#lib/components/lazy-start-page.ts';
import App from '#lib/components/page/App.svelte';

/** Loads a method. On failure, returns none: the page then tries again and reports the error. */
async function tryToLoad(id: MethodId | undefined): Promise<readonly Method[]> {
	if (id === undefined) return [];
	return loadMethod(id).then(
		(method) => [method],
		() => []
	);
}

/** Makes relative links absolute. The address may change to that of the start page later. */
function keepLinks(): void {
	for (const link of document.links) link.setAttribute('href', link.href);
}

/**
 * Makes a page interactive. Hydrates a method page as it is. With answers in the address, every page mounts their
 * runbook instead.
 * @param element the app's container
 */
export async function start(element: HTMLElement): Promise<void> {
	const { method: id = '', root = '' } = element.dataset;
	const byLink = /^#./.test(location.hash);
	const [[method], linked] = await Promise.all([
		tryToLoad(isMethodId(id) ? id : undefined),
		tryToLoad(methodNamedIn(location.hash))
	]);
	// Without its method, the page stays static: readable, printable, and copyable by hand.
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
	// The start page is the list of methods: load it first to avoid a layout shift.
	if (!byLink) await lazyStartPage.load().catch(() => undefined);
	// Render off-screen, one part per task, to keep the page responsive; then insert everything at once: no layout shift.
	const aside = document.createElement('div');
	await new Promise<void>((resolve) => {
		const onwhole = () => {
			element.replaceChildren(...aside.childNodes);
			resolve();
		};
		mount(App, { target: aside, props: { config, onwhole } });
	});
}
