import { methods } from './all.ts';
import { METHOD_IDS, type MethodId } from './index.ts';
import type { DefinedMethod } from '../method.ts';
import type { Status } from '../status.ts';

/** What the picker shows of a method before its steps are loaded. */
export type Card = Pick<DefinedMethod, 'title' | 'groups' | 'keywords' | 'recognize'> & {
	readonly id: MethodId;
	readonly status: Status['kind'];
};

/** The build evaluates this as `virtual:cards`, so that a page lists all methods without loading one. */
export const cards: readonly Card[] = METHOD_IDS.map((id) => {
	const { title, groups, keywords, recognize, status } = methods[id];
	return { id, title, groups, keywords, recognize, status: status.kind };
});
