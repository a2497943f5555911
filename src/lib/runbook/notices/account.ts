import { md } from '../language/prose.ts';
import { citations } from '../citations/index.ts';
import { issue, support } from '../citations/vendor.ts';
import type { Notice } from './notice.ts';

/** Notices about the 1Password account and the identity provider. docs/facts/versions.md 4. */
export const accountNotices: readonly Notice[] = [
	{
		id: 'hosted-provisioning',
		methods: 'all',
		concern: { kind: 'always' },
		condition: { idp: ['entra', 'okta'] },
		severity: 'info',
		text: md`For your identity provider, 1Password can also host provisioning. Then there is no bridge to update. This change cannot be undone: an account that has moved cannot go back to a bridge of its own. The address and the token change.`,
		before: 'opening',
		source: support('Migrate to hosted provisioning', 'provisioning-migrate'),
		on: '2026-04-01'
	},
	{
		id: 'integration-upgrade',
		methods: 'all',
		concern: { kind: 'always' },
		severity: 'check',
		text: md`If the provisioning page on 1Password.com shows **Upgrade Now**, do not click it during this update. It issues a new session file and a new bearer token. Then you have to connect the bridge and your identity provider again. It has nothing to do with the version of the bridge.`,
		before: { step: ['test-connection'] },
		source: support('Upgrade your provisioning integration', 'cs/upgrade-provisioning-integration'),
		on: '2026-08-22'
	},
	{
		id: 'marketplace-session',
		methods: ['gcp-marketplace', 'digitalocean-marketplace'],
		concern: { kind: 'always' },
		severity: 'check',
		text: md`Deploy the bridge from the same Marketplace again. A session file that was made for a Marketplace app names its domain, and other ways to deploy may fail with it.`,
		before: { step: ['deploy-again'] },
		source: issue(324),
		on: '2024-07-26'
	},
	{
		id: 'redis-certificate',
		methods: [
			'docker-compose',
			'docker-swarm',
			'kubernetes',
			'aks',
			'kustomize',
			'gcp-marketplace',
			'digitalocean-marketplace'
		],
		concern: { kind: 'always' },
		severity: 'info',
		text: md`Do not restart or change Redis unless a step says so. Redis keeps the certificate of the bridge. After a restart of Redis, the bridge requests a new certificate. Expect the certificate authority to refuse if that happens often.`,
		before: { phase: 'update' },
		source: citations.preparation,
		on: '2026-08-22'
	}
];
