import { createContext } from 'svelte';
import type * as atStart from '#lib/at-start.ts';
import type * as later from '#lib/later.ts';
import { Later } from '#lib/state/later.svelte.ts';

/** What at-start.ts has: none of it, or all. */
export type StartParts = Later<typeof atStart>;

/** What later.ts has: none of it, or all. */
export type Parts = Later<typeof later>;

/** What a page starts with of the parts that others load when they need them. */
export type KnownParts = {
	readonly atStart?: typeof atStart | undefined;
	readonly later?: typeof later;
};

export const loadStartParts = () => import('#lib/at-start.ts');

export const makeStartParts = ({ atStart }: KnownParts): StartParts =>
	new Later(loadStartParts, atStart);

export const makeParts = ({ later }: KnownParts): Parts =>
	new Later(() => import('#lib/later.ts'), later);

export const [getStartParts, setStartParts] = createContext<StartParts>();
export const [getParts, setParts] = createContext<Parts>();
