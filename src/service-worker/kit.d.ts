/** What SvelteKit’s build knows: https://svelte.dev/docs/kit/$service-worker. Its own types bring the DOM along. */
declare module '$service-worker' {
	/** The path of the site, without a slash at its end. */
	export const base: string;
	/** What Vite built. */
	export const build: readonly string[];
	/** What lies in static/, without what svelte.config.js leaves out. */
	export const files: readonly string[];
	/** Pages, and files that were prerendered. */
	export const prerendered: readonly string[];
	/** scripts/build/version.mjs. */
	export const version: string;
}
