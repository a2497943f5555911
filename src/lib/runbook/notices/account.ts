import { link, md } from '../prose.ts';
import { sources } from '../sources.ts';
import type { Notice } from './notice.ts';

/** What concerns the 1Password account and the identity provider, whatever the method. facts/versions.md 4. */
export const accountNotices: readonly Notice[] = [
	{
		id: 'hosted-provisioning',
		methods: 'all',
		concern: { kind: 'always' },
		condition: { idp: ['entra', 'okta'] },
		severity: 'info',
		text: md`For your identity provider there is provisioning that 1Password hosts, without a bridge to update. It is a one-way street: an account that has moved cannot go back to a bridge of its own, and address and token change.`,
		before: 'opening',
		source: link(
			'1Password Support: Migrate to hosted provisioning',
			'https://support.1password.com/provisioning-migrate/'
		),
		on: '2026-04-01'
	},
	{
		id: 'integration-upgrade',
		methods: 'all',
		concern: { kind: 'always' },
		severity: 'check',
		text: md`If the provisioning page on 1Password.com shows **Upgrade Now**, leave that for another day: it issues a new session file and a new bearer token, and the bridge and your identity provider have to be connected again. It has nothing to do with the version of the bridge.`,
		before: { step: ['test-connection'] },
		source: link(
			'1Password Support: Upgrade your provisioning integration',
			'https://support.1password.com/cs/upgrade-provisioning-integration/'
		),
		on: '2026-08-22'
	},
	{
		id: 'marketplace-session',
		methods: ['gcp-marketplace', 'digitalocean-marketplace'],
		concern: { kind: 'always' },
		severity: 'check',
		text: md`Deploy it from the same Marketplace again. A session file made for a Marketplace app names its domain, and other ways to deploy may fail with it.`,
		before: { step: ['deploy-again'] },
		source: link(
			'1Password/scim-examples, issue 324',
			'https://github.com/1Password/scim-examples/issues/324'
		),
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
		text: md`Leave Redis alone unless a step says otherwise. It keeps the certificate of the bridge; after a restart of Redis the bridge requests a new one, and expect the certificate authority to refuse if that happens often.`,
		before: { phase: 'update' },
		source: sources.preparation,
		on: '2026-08-22'
	}
];
