import { before } from '../knowledge/version.ts';
import { md } from '../language/prose.ts';
import { commit } from '../citations/vendor.ts';
import type { Notice } from './notice.ts';

/** Notices about the hosts that an image runs on. docs/facts/versions.md 4. */
export const architectureNotices: readonly Notice[] = [
	{
		id: 'arm-hosts',
		methods: ['docker-compose', 'docker-swarm', 'kubernetes', 'aks', 'kustomize', 'helm', 'other'],
		concern: { kind: 'installing', of: 'bridge', range: before('2.8.5') },
		severity: 'check',
		text: md`This version exists for AMD64 only. It does not run on ARM hosts.`,
		before: { phase: 'update' },
		source: commit('4bdda60'),
		on: '2023-12-15'
	}
];
