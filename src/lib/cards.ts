import { platforms } from '#lib/runbook/platforms/all.ts';
import { PLATFORM_IDS, type PlatformId } from '#lib/runbook/platforms/index.ts';
import type { Platform } from '#lib/runbook/platform.ts';
import type { Status } from '#lib/runbook/status.ts';

/** What the picker shows of a method before its steps are loaded. */
export type Card = Pick<Platform, 'title' | 'groups' | 'keywords' | 'recognize'> & {
	readonly id: PlatformId;
	readonly status: Status['kind'];
};

/** Read while building, so that a page knows all methods without loading one: the module `virtual:cards`. */
export const cards: readonly Card[] = PLATFORM_IDS.map((id) => {
	const { title, groups, keywords, recognize, status } = platforms[id];
	return { id, title, groups, keywords, recognize, status: status.kind };
});
