import { readFileSync } from 'node:fs';
import type { RequestEvent } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { OPENING, OPENING_HASH } from './opening.js';
import { rootFrom } from './root.ts';
import {
	buildManifest,
	moduleOf,
	scriptTags,
	type BuildManifest,
	type PageScript
} from './tags.ts';

/** The client build writes its manifest here before pages are prerendered. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

/** Links to styles that are already inlined. SvelteKit keeps them for its own client. */
const DISABLED_STYLES = /<link href="[^"]*" rel="stylesheet" disabled[^>]*>\s*/g;

/** Svelte's hydration markers. Pages that are not hydrated do not need them. */
const MARKS = /<!--(?! scripts)[^>]*-->/g;

const LIVE = 'src/entry/live.ts';

/** Only method pages are hydrated and have an inline script. */
const isHydrated = ({ route }: RequestEvent): boolean => route.id === '/[method]';

function scriptOf({ route, params }: RequestEvent, manifest: BuildManifest): PageScript {
	if (route.id === '/') return { script: LIVE, goesOnTo: [] };
	if (route.id === '/[method]')
		return { script: LIVE, goesOnTo: [moduleOf(manifest, `/${params['method'] ?? ''}.ts`)] };
	return { script: 'src/entry/read-only.ts', goesOnTo: [] };
}

function moduleTags(event: RequestEvent): string {
	if (dev) {
		const { script } = scriptOf(event, {});
		return `<script type="module" src="/${script}"></script>`;
	}
	const manifest = buildManifest.parse(JSON.parse(readFileSync(MANIFEST, 'utf8')));
	return scriptTags(manifest, rootFrom(event.url.pathname), scriptOf(event, manifest));
}

function tagsFor(event: RequestEvent): string {
	const opening = isHydrated(event) ? `<script>${OPENING}</script>\n\t\t` : '';
	return opening + moduleTags(event);
}

const lean = (event: RequestEvent, html: string): string =>
	isHydrated(event) ? html : html.replace(` '${OPENING_HASH}'`, '').replace(MARKS, '');

/**
 * Replaces SvelteKit's script in a prerendered page with our own. The content security policy stays first in the head,
 * because it only applies to what follows.
 */
export const withOwnEntry = (event: RequestEvent, html: string): string =>
	lean(event, html)
		.replace(DISABLED_STYLES, '')
		.replace('<!-- scripts -->', () => tagsFor(event));
