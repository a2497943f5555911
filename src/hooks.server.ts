import { readFileSync } from 'node:fs';
import type { Handle, RequestEvent } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { OPENING, OPENING_HASH } from '#lib/server/opening.js';
import { rootFrom } from '#lib/server/root.ts';
import { buildManifest, scriptTags, type PageScript } from '#lib/server/scripts.ts';

/** Where a build of the client leaves its list of files, before pages are prerendered. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

/** SvelteKit lists the files of styles that stand in the page already, for its own client. */
const DISABLED_STYLES = /<link href="[^"]*" rel="stylesheet" disabled[^>]*>\s*/g;

const LIVE = 'src/client.ts';

function scriptOf({ route, params }: RequestEvent): PageScript {
	if (route.id === '/') return { script: LIVE, goesOnTo: [] };
	if (route.id === '/[method]')
		return { script: LIVE, goesOnTo: [`src/lib/runbook/platforms/${params['method'] ?? ''}.ts`] };
	return { script: 'src/document.ts', goesOnTo: [] };
}

const hasOpening = ({ route }: RequestEvent): boolean => route.id === '/[method]';

function tagsFor(event: RequestEvent): string {
	const page = scriptOf(event);
	const opening = hasOpening(event) ? `<script>${OPENING}</script>\n\t\t` : '';
	return opening + moduleTags(event, page);
}

/** What Svelte finds its way by, in a page that it takes over as it is. */
const MARKS = /<!--(?! scripts)[^>]*-->/g;

/** Only the page of a method has an inline script, and is taken over as it is. */
const leanFor = (event: RequestEvent, html: string): string =>
	hasOpening(event) ? html : html.replace(` '${OPENING_HASH}'`, '').replace(MARKS, '');

function moduleTags(event: RequestEvent, page: PageScript): string {
	if (dev) return `<script type="module" src="/${page.script}"></script>`;
	const manifest = buildManifest.parse(JSON.parse(readFileSync(MANIFEST, 'utf8')));
	return scriptTags(manifest, rootFrom(event.url.pathname), page);
}

/** Puts the script into every page in place of SvelteKit’s: docs/adr/0009-own-entry.md. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		// The content security policy comes first in the head, and holds for what follows it.
		transformPageChunk: ({ html }) =>
			leanFor(event, html)
				.replace(DISABLED_STYLES, '')
				.replace('<!-- scripts -->', () => tagsFor(event))
	});
