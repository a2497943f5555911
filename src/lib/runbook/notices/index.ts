import { accountNotices } from './account.ts';
import { architectureNotices } from './architecture.ts';
import { configurationNotices } from './configuration.ts';
import { remembered } from '../language/remember.ts';
import type { Notice } from './notice.ts';

/**
 * The notices of a runbook, in the order in which it shows those that stand at the same place.
 * @param own what only some methods are concerned with: a method brings it along, so that no other page loads it
 */
export const noticesWith = remembered((own: readonly Notice[]): readonly Notice[] => [
	...own,
	...configurationNotices,
	...architectureNotices,
	...accountNotices
]);
