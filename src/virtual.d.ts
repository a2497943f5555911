declare module 'virtual:cards' {
	import type { Card } from '#lib/cards.ts';

	/** What scripts/build/cards.mjs read from the methods. */
	export const cards: readonly Card[];
}

declare module 'virtual:single-file' {
	import type { SingleFile } from '#lib/single-file.ts';

	/** What scripts/build/single-file.mjs made; undefined where nothing is built, as in `npm run dev`. */
	export const singleFile: (SingleFile & { readonly html: string }) | undefined;
}
