import { md } from '../../language/prose.ts';
import { citations } from '../../citations/index.ts';
import { commit } from '../../citations/vendor.ts';
import type { Notice } from '../../notices/notice.ts';

/** Changes in the examples for Azure Container Apps. docs/facts/versions.md 4, docs/facts/platforms.md 12. */
export const containerAppsNotices: readonly Notice[] = [
	{
		id: 'container-apps-secret',
		methods: ['azure-container-apps'],
		concern: { kind: 'set-up-before', day: '2024-05-02' },
		severity: 'check',
		text: md`Apps from before May 2, 2024 read the session from \`OP_SESSION\`, which comes from a base64 secret. Current files mount the secret as a file. Change only the image, and do not apply a newer YAML file or template to such an app.`,
		before: { phase: 'update' },
		source: commit('cf90429'),
		on: '2024-05-02'
	},
	{
		id: 'container-apps-replicas',
		methods: ['azure-container-apps'],
		concern: { kind: 'set-up-before', day: '2024-09-13' },
		severity: 'check',
		text: md`Apps that were deployed with the ARM template before September 13, 2024 may scale to zero. Then nobody confirms new people. Set the minimum of replicas to 1.`,
		before: { step: ['check-revision'] },
		source: citations.watcherIssue,
		on: '2024-09-13'
	}
];
