import { link, md } from '../../language/prose.ts';
import type { Notice } from '../../notices/notice.ts';

const examples = 'https://github.com/1Password/scim-examples';

/** Changes in the examples for App Platform. docs/facts/versions.md 4, docs/facts/platforms.md 11. */
export const appPlatformNotices: readonly Notice[] = [
	{
		id: 'app-platform-redis',
		methods: ['digitalocean-app-platform'],
		concern: { kind: 'set-up-before', day: '2025-10-02' },
		severity: 'act',
		text: md`Specs from before October 2, 2025 run Redis from \`bitnami/redis\`, whose public tags vanished around October 1, 2025. Every deployment restarts Redis, and this Redis can no longer be pulled. Change the Redis component together with the bridge, as this runbook does.`,
		before: { phase: 'update' },
		source: link('1Password/scim-examples, pull request 382', `${examples}/pull/382`),
		on: '2025-10-02'
	}
];
