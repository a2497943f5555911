import { before } from '../knowledge/version.ts';
import { md } from '../language/prose.ts';
import { citations } from '../citations/index.ts';
import { pullRequest, support } from '../citations/vendor.ts';
import type { Notice } from './notice.ts';

/** Changes in the settings of the bridge itself. docs/facts/versions.md 4. */
export const configurationNotices: readonly Notice[] = [
	{
		id: 'redis-url',
		methods: 'all',
		concern: { kind: 'leaving', of: 'bridge', range: before('2.0.0') },
		severity: 'act',
		text: md`Set \`OP_REDIS_URL\` (for example \`redis://redis:6379\`, with \`rediss://\` for TLS) and remove \`OP_REDIS_HOST\` and \`OP_REDIS_PORT\`. Without \`OP_REDIS_URL\`, expect the bridge to look for Redis on its own machine and to stop.`,
		before: { phase: 'update' },
		source: pullRequest(138),
		on: '2021-04-08'
	},
	{
		id: 'ports',
		methods: ['docker-compose', 'docker-swarm', 'kubernetes', 'aks'],
		concern: { kind: 'leaving', of: 'bridge', range: before('2.0.0') },
		severity: 'info',
		text: md`The container listens on 8443 for https and on 3002 for http.`,
		before: { phase: 'update' },
		source: pullRequest(138),
		on: '2021-04-08'
	},
	{
		id: 'tls-domain',
		methods: [
			'docker-compose',
			'docker-swarm',
			'kubernetes',
			'aks',
			'kustomize',
			'gcp-marketplace',
			'digitalocean-marketplace',
			'other'
		],
		concern: { kind: 'leaving', of: 'bridge', range: before('2.7.4') },
		severity: 'act',
		text: md`Rename the setting \`OP_LETSENCRYPT_DOMAIN\` to \`OP_TLS_DOMAIN\`. Whether the bridge still reads the old name is not known. Assume that it does not, and that https would be off after the restart.`,
		before: { phase: 'update' },
		source: pullRequest(228),
		on: '2023-02-24'
	},
	{
		id: 'confirmation-interval',
		methods: 'all',
		concern: { kind: 'leaving', of: 'bridge', range: before('2.8.0') },
		severity: 'info',
		text: md`There is a new setting, \`OP_CONFIRMATION_INTERVAL\`: how often people who signed up are confirmed, in seconds. The default is 300. Do not set it below 30.`,
		before: { phase: 'update' },
		source: pullRequest(233),
		on: '2023-04-24'
	},
	{
		id: 'allowed-domains',
		methods: 'all',
		concern: { kind: 'leaving', of: 'bridge', range: before('2.8.4') },
		severity: 'info',
		text: md`Provisioning someone whose domain is not among the account’s allowed domains now fails with a clear message. Expect errors in your identity provider that were silent before.`,
		before: { step: ['test-connection'] },
		source: support('Update your allowed domains', 'scim-update-allowed-domains'),
		on: '2023-09-20'
	},
	{
		id: 'redis-host-again',
		methods: 'all',
		concern: { kind: 'leaving', of: 'bridge', range: before('2.8.5') },
		severity: 'check',
		text: md`\`OP_REDIS_HOST\` and the other separate settings for Redis, such as \`OP_REDIS_PORT\`, count again if \`OP_REDIS_URL\` is not set. If old ones are left in your configuration, expect them to take effect. Remove them, or set \`OP_REDIS_URL\`: then they do not count.`,
		before: { phase: 'update' },
		source: pullRequest(276),
		on: '2023-12-19'
	},
	{
		id: 'own-certificate',
		methods: ['docker-swarm', 'kubernetes', 'aks', 'kustomize'],
		concern: { kind: 'set-up-before', day: '2023-02-28' },
		condition: { customized: ['yes'] },
		severity: 'check',
		text: md`If you have a certificate of your own, set both \`OP_TLS_CERT_FILE\` and \`OP_TLS_KEY_FILE\`. If you have none, set neither. If only one is set, or both without the secret they point to, the certificate does not load. Files copied between February 24 and 27, 2023 have both.`,
		before: { phase: 'update' },
		source: pullRequest(230),
		on: '2023-02-27'
	},
	{
		id: 'old-image',
		methods: 'all',
		concern: { kind: 'always' },
		condition: { image: ['onepassword/scim', 'docker.io/onepassword/scim'] },
		severity: 'act',
		text: md`\`onepassword/scim\` was the repository until May 29, 2018. The current versions are in \`1password/scim\`. Change **Image repository** in the form.`,
		before: 'opening',
		source: citations.dockerHub,
		on: '2018-05-29'
	}
];
