import adapter from '@sveltejs/adapter-static';
import { versionOfSources } from './scripts/build/version.mjs';
import { OPENING_HASH } from './src/entry/opening.js';
import { sourceUrls } from './src/lib/lookup/source-urls.js';

/** Asked for by hosts, search engines and services that show a link, never by a page. */
const NOT_FOR_PAGES = ['_headers', 'robots.txt', 'social.png'];

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		// No fallback page: every page is prerendered, so any static host can serve the folder as it is. Precompressed, for
		// hosts that send .br and .gz files: nobody waits for compression, so it may take its time.
		adapter: adapter({ precompress: true, strict: true }),
		// Relative links let the same build work at the root of a host and under any sub-path.
		paths: { relative: true },
		version: { name: versionOfSources() },
		// The scripts of the pages register it: docs/adr/0010-offline.md.
		serviceWorker: { register: false, files: (path) => !NOT_FOR_PAGES.includes(path) },
		// The first paint waits for the page alone: all of its style is in it.
		inlineStyleThreshold: Infinity,
		// What each line is for: docs/adr/0006-content-security.md. Only a header can refuse framing: static/_headers.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', OPENING_HASH],
				'style-src': ['self'],
				'img-src': ['self'],
				'connect-src': ['self', ...Object.values(sourceUrls)],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'scim-bridge-runbook-worker']
			}
		}
	},
	compilerOptions: { runes: true, discloseVersion: false }
};
