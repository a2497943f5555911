import adapter from '@sveltejs/adapter-static';
import { versionOfSources } from './scripts/build/version.mjs';
import { OPENING_HASH } from './src/entry/opening.js';
import { sourceUrls } from './src/lib/lookup/source-urls.js';

/** Requested by hosts, search engines and link previews, never by a page. */
const NOT_FOR_PAGES = ['_headers', 'robots.txt', 'social.png'];

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		// No fallback page: every page is prerendered, so any static host can serve the folder. Precompressed for hosts
		// that send .br and .gz files; nobody waits for the compression, so it uses the highest level.
		adapter: adapter({ precompress: true, strict: true }),
		// Relative links let the same build work at the root of a host and under any sub-path.
		paths: { relative: true },
		version: { name: versionOfSources() },
		// The scripts of the pages register the service worker: docs/adr/0010-offline.md.
		serviceWorker: { register: false, files: (path) => !NOT_FOR_PAGES.includes(path) },
		// Inlines all styles, so that the first paint needs only the HTML.
		inlineStyleThreshold: Infinity,
		// docs/adr/0006-content-security.md explains each line. Only a header can forbid framing: static/_headers.
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
