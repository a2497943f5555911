import type { Handle } from '@sveltejs/kit';
import { withOwnEntry } from './entry/pages.ts';

/** Puts a script of ours into every page in place of SvelteKit’s: src/entry/README.md. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => withOwnEntry(event, html) });
