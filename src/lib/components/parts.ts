import { createContext } from 'svelte';
import { Later } from '#lib/state/later.svelte.ts';

/** The components of later.ts: none of them, or all. */
export type Parts = Later<typeof import('./later.ts')>;

export const loadParts = () => import('./later.ts');

/** @param known them, where a page starts with some */
export const makeParts = (known: typeof import('./later.ts') | undefined): Parts =>
	new Later(loadParts, known);

export const [getParts, setParts] = createContext<Parts>();
