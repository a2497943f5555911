import { md } from '../prose.ts';
import { sources } from '../sources/index.ts';
import type { Notice } from './notice.ts';

/** What changed in the examples for Docker Swarm. facts/versions.md 4, facts/platforms.md. */
export const swarmNotices: readonly Notice[] = [
	{
		id: 'swarm-layout',
		methods: ['docker-swarm'],
		concern: { kind: 'always' },
		condition: { stack: ['op-scim'] },
		severity: 'check',
		text: md`A stack called \`op-scim\` has the layout whose example was deprecated on September 4, 2024 and removed on May 12, 2025. It continues to work with your own files. Do not run \`git pull\` over them.`,
		before: { phase: 'update' },
		source: sources.deprecated,
		on: '2025-05-12'
	}
];
