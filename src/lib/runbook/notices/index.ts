import { accountNotices } from './account.ts';
import { architectureNotices } from './architecture.ts';
import { configurationNotices } from './configuration.ts';
import { remembered } from '../language/remember.ts';
import type { Notice } from './notice.ts';

/**
 * All notices that may concern a method. Notices at the same place appear in this order.
 * @param own notices about only some methods; a method brings them along, so that other pages do not load them
 */
export const noticesWith = remembered((own: readonly Notice[]): readonly Notice[] => [
	...own,
	...configurationNotices,
	...architectureNotices,
	...accountNotices
]);
