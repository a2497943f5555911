declare module 'virtual:cards' {
	import type { Card } from '#lib/runbook/methods/cards.ts';

	/** What scripts/build/cards.mjs read from the methods. */
	export const cards: readonly Card[];
}

declare module 'virtual:single-file' {
	import type { SingleFile } from '#lib/offline/single-file.ts';

	/** What scripts/build/single-file.mjs made; undefined where nothing is built, as in `npm run dev`. */
	export const singleFile: (SingleFile & { readonly html: string }) | undefined;
}
