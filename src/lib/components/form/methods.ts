import { cards } from 'virtual:cards';
import type { Card } from '#lib/runbook/methods/cards.ts';
import { proseText } from '#lib/render/prose.ts';
import { GROUPS, type GroupId } from '#lib/runbook/methods/groups.ts';

export const GROUP_IDS = Object.keys(GROUPS) as readonly GroupId[];

/** The number of methods to choose from. */
export const COUNT = cards.length;

/** @returns the methods of a group; those with this as their main group come first */
export function methodsIn(group: GroupId): readonly Card[] {
	const all = cards.filter(({ groups }) => groups.includes(group));
	const isHome = ({ groups: [home] }: Card) => home === group;
	return [...all.filter(isHome), ...all.filter((card) => !isHome(card))];
}

function textOf({ id, title, keywords, groups, recognize }: Card): string {
	const names = groups.map((group) => GROUPS[group]);
	return [id, title, ...keywords, ...names, proseText(recognize)].join(' ').toLowerCase();
}

/** @returns the methods that match every word of a text; matches in the title come first */
export function findMethods(text: string): readonly Card[] {
	const words = text.toLowerCase().split(/\s+/).filter(Boolean);
	if (words.length === 0) return [];
	const found = cards.filter((card) => words.every((word) => textOf(card).includes(word)));
	const byTitle = ({ title }: Card) => words.every((word) => title.toLowerCase().includes(word));
	return [...found.filter(byTitle), ...found.filter((card) => !byTitle(card))];
}
