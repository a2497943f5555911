import adapter from '@sveltejs/adapter-static';
import { sourceUrls } from './src/lib/lookup/source-urls.js';

// The style attribute of SvelteKit's route announcer, which nothing can switch off: sveltejs/kit issue 11993.
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		// No fallback page: every page is prerendered, so any static host can serve the folder as it is. Precompressed, for
		// hosts that send .br and .gz files: nobody waits for compression, so it may take its time.
		adapter: adapter({ precompress: true, strict: true }),
		// Relative links let the same build work at the root of a host and under any sub-path.
		paths: { relative: true },
		// What each line is for: docs/adr/0006-content-security.md. Only a header can refuse framing: static/_headers.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', ANNOUNCER_STYLE],
				'img-src': ['self'],
				'connect-src': ['self', ...Object.values(sourceUrls)],
				'worker-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html']
			}
		}
	},
	compilerOptions: { runes: true }
};
