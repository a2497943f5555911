declare module 'virtual:cards' {
	import type { Card } from '#lib/cards.ts';

	/** What scripts/build/cards.mjs read from the methods. */
	export const cards: readonly Card[];
}
