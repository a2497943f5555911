/** The scripts of pages: of those with a form, and of those that are only read. */
const ENTRIES = { live: 'src/entry/live.ts', 'read-only': 'src/entry/read-only.ts' };

/** SvelteKit's router, its list of pages, and its error page: no browser asks for them, but they would fill shared files. */
const UNUSED =
	/\/(?:@sveltejs\/kit\/src\/runtime\/client\/entry|generated\/client-optimized\/(?:app|nodes\/1))\.js$/;

/** V8 hint: compile this file eagerly, off the main thread (https://v8.dev/features/explicit-compile-hints). */
const COMPILE_EAGERLY = '//# allFunctionsCalledOnLoad';

/** @type {(...paths: readonly string[]) => RegExp} */
const inLib = (...paths) => new RegExp(`/src/lib/(?:${paths.join('|')})`);

/**
 * Which modules share a file. Left alone, the build makes one of each module that some methods share, and a page would
 * ask for twenty of them: docs/performance.md. A module that is in no group finds a file by itself.
 * @type {import('rolldown').CodeSplittingGroup[]}
 */
const GROUPS = [
	// What the script of every page needs. Without Vite's helper in it, pages that are only read would load a whole form.
	{
		name: 'every',
		test: /preload-helper|\/src\/lib\/(?:offline\/when-idle|browser\/skip-link)|\/src\/service-worker\/messages/
	},
	// What shows a runbook, Svelte, and the steps of every method.
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
	{ name: 'channels', test: inLib('runbook/knowledge/channels\\.ts') },
	{ name: 'start', test: inLib('components/start-page\\.ts') },
	{ name: 'rest', test: inLib('components/rest\\.ts') }
];

/**
 * Adds the scripts of our pages to SvelteKit's build of the client, and empties SvelteKit's own: README.md.
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
