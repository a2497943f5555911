import { before } from '../../knowledge/version.ts';
import { citations } from '../../citations/index.ts';
import { md } from '../../language/prose.ts';
import { pullRequest } from '../../citations/vendor.ts';
import type { Notice } from '../../notices/notice.ts';

/** Changes in the examples for Docker, Compose and Swarm. docs/facts/versions.md 4. */
export const dockerNotices: readonly Notice[] = [
	{
		id: 'flags-to-variables',
		methods: ['docker-compose', 'docker-swarm'],
		concern: { kind: 'running', of: 'bridge', range: before('1.6.0') },
		severity: 'act',
		text: md`Until October 2020, the settings were flags after \`entrypoint\`. They moved to \`scim.env\`. Write each setting there under its new name before you start the new version.`,
		before: { phase: 'update' },
		source: pullRequest(115),
		on: '2020-10-09'
	}
];

/** Changes in the examples for Docker Swarm. docs/facts/versions.md 4, docs/facts/platforms.md 2. */
export const swarmNotices: readonly Notice[] = [
	{
		id: 'swarm-layout',
		methods: ['docker-swarm'],
		concern: { kind: 'always' },
		condition: { stack: ['op-scim'] },
		severity: 'check',
		text: md`A stack called \`op-scim\` has the layout whose example was deprecated on September 4, 2024 and removed on May 12, 2025. It continues to work with your own files. Do not run \`git pull\` over them.`,
		before: { phase: 'update' },
		source: citations.deprecated,
		on: '2025-05-12'
	}
];
