import { accountNotices } from './account.ts';
import { chartNotices } from './charts.ts';
import { configurationNotices } from './configuration.ts';
import { deploymentNotices } from './deployment.ts';
import type { Notice } from './notice.ts';

/** Every notice, in the order in which a runbook shows those that stand at the same place. */
export const ALL_NOTICES: readonly Notice[] = [
	...configurationNotices,
	...deploymentNotices,
	...chartNotices,
	...accountNotices
];
