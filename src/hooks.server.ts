import { readFileSync } from 'node:fs';
import type { Handle, RequestEvent } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { OPENING } from '#lib/server/opening.js';
import { rootFrom } from '#lib/server/root.ts';
import { buildManifest, ENTRY, scriptTags } from '#lib/server/scripts.ts';

/** Where a build of the client leaves its list of files, before pages are prerendered. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

const LIVE = 'src/lib/components/page/start.ts';

/** What the script of a page goes on to import. */
function modulesFor({ route, params }: RequestEvent): readonly string[] {
	if (route.id === '/') return [LIVE];
	return route.id === '/[method]' ? [LIVE, `src/lib/runbook/platforms/${params['method']}.ts`] : [];
}

function tagsFor(event: RequestEvent): string {
	if (dev) return `<script type="module" src="/${ENTRY}"></script>`;
	const manifest = buildManifest.parse(JSON.parse(readFileSync(MANIFEST, 'utf8')));
	return scriptTags(manifest, rootFrom(event.url.pathname), modulesFor(event));
}

/** Puts the script into every page in place of SvelteKit’s: docs/adr/0009-own-entry.md. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('<!-- scripts -->', () => `<script>${OPENING}</script>\n\t\t${tagsFor(event)}`)
	});
