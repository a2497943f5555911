/** The scripts of interactive pages and of read-only pages. */
const ENTRIES = { live: 'src/entry/live.ts', 'read-only': 'src/entry/read-only.ts' };

/** SvelteKit's router, page list and error page. No browser requests them, but they would add to shared files. */
const UNUSED =
	/\/(?:@sveltejs\/kit\/src\/runtime\/client\/entry|generated\/client-optimized\/(?:app|nodes\/1))\.js$/;

/** V8 hint: compile this file eagerly, off the main thread (https://v8.dev/features/explicit-compile-hints). */
const COMPILE_EAGERLY = '//# allFunctionsCalledOnLoad';

/** @type {(...paths: readonly string[]) => RegExp} */
const inLib = (...paths) => new RegExp(`/src/lib/(?:${paths.join('|')})`);

/**
 * Groups modules into files. Otherwise the build splits off each module that several methods share, and a page would
 * request twenty files: docs/performance.md. Modules outside all groups are placed automatically.
 * @type {import('rolldown').CodeSplittingGroup[]}
 */
const GROUPS = [
	// Needed by every page's script. Includes Vite's preload helper, which would otherwise pull a whole form into
	// read-only pages.
	{
		name: 'every',
		test: /preload-helper|\/src\/lib\/(?:offline\/when-idle|browser\/skip-link)|\/src\/service-worker\/messages/
	},
	// Svelte, the runbook view, and the steps of every method.
	{
		name: 'page',
		test: /\/src\/entry\/start|\/src\/lib\/(?:browser\/address-guard|runbook\/(?:status|method|image-source|methods\/groups|steps\/(?:finish|provisioning|tag|verify))\.ts)/
	},
	{
		name: 'kubernetes',
		test: inLib(
			'runbook/questions/kubernetes-questions',
			'runbook/steps/(?:cluster-image-source|kubernetes|kubernetes-trouble|redis)\\.ts'
		)
	},
	{
		name: 'helm',
		test: inLib('runbook/knowledge/charts\\.ts', 'runbook/steps/(?:helm|helm-way-back)\\.ts')
	},
	{
		name: 'marketplaces',
		test: inLib('runbook/knowledge/channels\\.ts', 'runbook/steps/redeploy\\.ts')
	},
	{ name: 'start', test: inLib('components/start-page\\.ts') },
	{ name: 'rest', test: inLib('components/rest\\.ts') }
];

/**
 * Adds the scripts of our pages to SvelteKit's client build and empties SvelteKit's own: docs/adr/0009-own-entry.md.
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
								postBanner: ({ name }) => (name === 'page' ? COMPILE_EAGERLY : '')
							}
						}
					}
				}
			: undefined,
	load: (id) => (UNUSED.test(id) ? 'export {};' : undefined)
});
