/** The scripts of pages: of those with a form, and of those that are only read. */
const ENTRIES = { live: 'src/client.ts', document: 'src/document.ts' };
/**
 * Kit’s router, its list of pages, and its page for errors. Pages are whole documents here, so no browser would ever ask
 * for them; but what they import would stay in files that pages share.
 */
const UNUSED =
	/\/(?:@sveltejs\/kit\/src\/runtime\/client\/entry|generated\/client-optimized\/(?:app|nodes\/1))\.js$/;

/**
 * What a script that is loaded later waits for: its styles. Vite's own also preloads scripts, which stand in the page
 * here, and is five times as long. A style that could not be had is asked for again.
 */
const PRELOAD_HELPER = `
const styles = {};
const load = (href) =>
	(styles[href] ??= new Promise((resolve, reject) => {
		const onerror = () => { delete styles[href]; reject(new Error(href + ' could not be loaded')); };
		const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: resolve, onerror });
		document.head.append(link);
	}));
export const __vitePreload = (script, paths = [], importer) =>
	Promise.all(paths.map((path) => load(new URL(path, importer).href))).then(script);
`;

/**
 * Compiles a file while it is loaded, beside the page, and not each function when it is first called: a page calls most of
 * them at once (https://v8.dev/features/explicit-compile-hints). Browsers that do not know it read a comment.
 */
const WHOLE = '//# allFunctionsCalledOnLoad';

/** @type {(...folders: readonly string[]) => RegExp} */
const inLib = (...paths) => new RegExp(`/src/lib/(?:${paths.join('|')})`);

/**
 * Which modules share a file. Left alone, the build makes one of each module that some methods share, and a page would
 * ask for twenty of them: docs/performance.md.
 * @type {import('rolldown').CodeSplittingGroup[]}
 */
const GROUPS = [
	// What the script of every page needs. Without Vite's helper in it, pages that are only read would load all of a form.
	{
		name: 'every',
		test: /preload-helper|\/src\/lib\/(?:components\/offline\/when-idle|state\/skip-link)|\/src\/service-worker\/messages/
	},
	// What shows a runbook, Svelte, and the steps of every method.
	{
		name: 'page',
		test: inLib(
			'components/page/start',
			'state/address',
			'runbook/(?:status|group|platform|registry)\\.ts',
			'runbook/steps/(?:finish|provisioning|tag|verify)'
		)
	},
	// Steps that many methods share. Others find a file by themselves.
	{
		name: 'kubernetes',
		test: inLib(
			'runbook/ask-kubernetes',
			'runbook/steps/(?:cluster-registry|kubernetes|kubernetes-trouble|redis)\\.ts'
		)
	},
	{
		name: 'helm',
		test: inLib('runbook/charts\\.ts', 'runbook/steps/(?:helm|helm-way-back)\\.ts')
	},
	{ name: 'channels', test: inLib('runbook/channels\\.ts') },
	// What the start page begins with.
	{ name: 'start', test: inLib('at-start\\.ts') },
	// What a runbook can do without: it is asked for once the page stands.
	{
		name: 'later',
		test: inLib('later\\.ts')
	}
];

/**
 * Builds the scripts of our pages in place of SvelteKit’s own: docs/adr/0009-own-entry.md.
 * src/hooks.server.ts puts it into the pages.
 * @returns {import('vite').Plugin}
 */
export const entry = () => ({
	name: 'entry',
	enforce: 'pre',
	config: ({ build }, { command, isSsrBuild }) =>
		command === 'build' && !isSsrBuild && !build?.ssr
			? {
					build: {
						rollupOptions: {
							input: ENTRIES,
							output: {
								codeSplitting: { groups: GROUPS },
								postBanner: ({ name }) => (name === 'page' ? WHOLE : '')
							}
						}
					}
				}
			: undefined,
	load(id) {
		if (id === '\0vite/preload-helper.js') return PRELOAD_HELPER;
		return UNUSED.test(id) ? 'export {};' : undefined;
	}
});
