import type { Handle } from '@sveltejs/kit';
import { withOwnEntry } from './entry/pages.ts';

/** Replaces SvelteKit’s script in every page with ours: docs/adr/0009-own-entry.md. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => withOwnEntry(event, html) });
