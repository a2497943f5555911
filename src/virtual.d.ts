declare module 'virtual:cards' {
	import type { Card } from '#lib/runbook/methods/cards.ts';

	/** Read from the methods by scripts/build/cards.mjs. */
	export const cards: readonly Card[];
}

declare module 'virtual:single-file' {
	import type { SingleFile } from '#lib/offline/single-file.ts';

	/** Made by scripts/build/single-file.mjs; undefined without a build, as in `npm run dev`. */
	export const singleFile: (SingleFile & { readonly html: string }) | undefined;
}
