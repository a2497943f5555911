import { md } from '../../language/prose.ts';
import { pullRequest } from '../../citations/vendor.ts';
import type { Notice } from '../../notices/notice.ts';

/** Changes in the examples for App Platform. docs/facts/versions.md 4, docs/facts/platforms.md 11. */
export const appPlatformNotices: readonly Notice[] = [
	{
		id: 'app-platform-redis',
		methods: ['digitalocean-app-platform'],
		concern: { kind: 'set-up-before', day: '2025-10-02' },
		severity: 'act',
		text: md`Specs from before October 2, 2025 run Redis from \`bitnami/redis\`, whose public tags vanished around October 1, 2025. Every deployment restarts Redis, and this Redis can no longer be pulled. Change the Redis component together with the bridge, as this runbook does.`,
		before: { phase: 'update' },
		source: pullRequest(382),
		on: '2025-10-02'
	}
];
