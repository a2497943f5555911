import { createContext } from 'svelte';
import { Later } from '#lib/state/later.svelte.ts';

/** What later.ts has: none of it, or all. */
export type Parts = Later<typeof import('#lib/later.ts')>;

export const loadParts = () => import('#lib/later.ts');

/** @param known them, where a page starts with some */
export const makeParts = (known: typeof import('#lib/later.ts') | undefined): Parts =>
	new Later(loadParts, known);

export const [getParts, setParts] = createContext<Parts>();
