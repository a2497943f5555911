import { GROUPS, type GroupId } from '#lib/runbook/group.ts';
import { proseText } from '#lib/render/prose.ts';
import { PLATFORM_IDS, platforms, type PlatformId } from '#lib/runbook/platforms/index.ts';

export const GROUP_IDS = Object.keys(GROUPS) as readonly GroupId[];

/** @returns the methods of a group; those that have their home there come first. */
export function methodsIn(group: GroupId): readonly PlatformId[] {
	const all = PLATFORM_IDS.filter((id) => platforms[id].groups.some((other) => other === group));
	const isHome = (id: PlatformId) => platforms[id].groups[0] === group;
	return [...all.filter(isHome), ...all.filter((id) => !isHome(id))];
}

const textOf = (id: PlatformId): string => {
	const { title, keywords, groups, recognize } = platforms[id];
	const names = groups.map((group) => GROUPS[group]);
	return [id, title, ...keywords, ...names, proseText(recognize)].join(' ').toLowerCase();
};

/** @returns the methods that every word of a text is found in, best first: by title, then by anything else. */
export function findMethods(text: string): readonly PlatformId[] {
	const words = text.toLowerCase().split(/\s+/).filter(Boolean);
	if (words.length === 0) return [];
	const found = PLATFORM_IDS.filter((id) => words.every((word) => textOf(id).includes(word)));
	const byTitle = (id: PlatformId) =>
		words.every((word) => platforms[id].title.toLowerCase().includes(word));
	return [...found.filter(byTitle), ...found.filter((id) => !byTitle(id))];
}
