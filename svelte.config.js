import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		// No fallback page: every page is prerendered, so any static host can serve the folder as it is.
		adapter: adapter({ strict: true }),
		// Relative links let the same build work at the root of a host and under any sub-path.
		paths: { relative: true }
	},
	compilerOptions: { runes: true }
};
