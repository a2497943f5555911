import { createContext } from 'svelte';
import type * as later from '#lib/later.ts';
import { Later } from '#lib/state/later.svelte.ts';

/** What later.ts has: none of it, or all. */
export type Parts = Later<typeof later>;

export const loadParts = () => import('#lib/later.ts');

/** @param known them, where a page starts with some */
export const makeParts = (known: typeof later | undefined): Parts => new Later(loadParts, known);

export const [getParts, setParts] = createContext<Parts>();
