const ENTRY = 'src/client.ts';
/**
 * Kit’s router, its list of pages, and its page for errors. Pages are whole documents here, so no browser would ever ask
 * for them; but what they import would stay in files that pages share.
 */
const UNUSED =
	/\/(?:@sveltejs\/kit\/src\/runtime\/client\/entry|generated\/client-optimized\/(?:app|nodes\/1))\.js$/;

/** @type {(...folders: readonly string[]) => RegExp} */
const inLib = (...paths) => new RegExp(`/src/lib/(?:${paths.join('|')})`);

/**
 * Which modules share a file. Left alone, the build makes one of each module that some methods share, and a page would
 * ask for twenty of them: docs/performance.md.
 * @type {import('rolldown').CodeSplittingGroup[]}
 */
const GROUPS = [
	// What the script of every page needs.
	{
		name: 'first',
		test: inLib('state/address', 'link-secrets', 'runbook/secrets', 'runbook/random-text')
	},
	// What shows a runbook, Svelte, and the steps of every method.
	{
		name: 'page',
		test: inLib(
			'components/page/start',
			'runbook/(?:status|group|platform|registry)\\.ts',
			'runbook/steps/(?:finish|provisioning|tag|verify)'
		)
	},
	{ name: 'channels', test: inLib('runbook/(?:channels|charts)\\.ts') },
	// What a runbook can do without: it is asked for once the page stands.
	{
		name: 'later',
		test: inLib(
			'lookup/look-up',
			'state/ticks',
			'render/(?:markdown|markup|html)',
			'components/form/(?:MethodList|VersionSources)',
			'components/runbook/(?:AnswerTips|KeysDialog|StepsDialog)'
		)
	},
	// Steps that many methods share. Others find a file by themselves.
	{
		name: 'kubernetes',
		test: inLib(
			'runbook/ask-kubernetes',
			'runbook/steps/(?:cluster-registry|kubernetes|kubernetes-trouble|redis)\\.ts'
		)
	}
];

/**
 * Builds src/client.ts, the script of every page, in place of SvelteKit’s own: docs/adr/0009-own-entry.md.
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
							input: { live: ENTRY },
							output: { codeSplitting: { groups: GROUPS } }
						}
					}
				}
			: undefined,
	load: (id) => (UNUSED.test(id) ? 'export {};' : undefined)
});
