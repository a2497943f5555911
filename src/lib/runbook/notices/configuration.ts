import { link, md } from '../prose.ts';
import { sources } from '../sources.ts';
import type { Notice } from './notice.ts';

const examples = 'https://github.com/1Password/scim-examples';

/** What changed in the settings of the bridge itself. facts/versions.md 4. */
export const configurationNotices: readonly Notice[] = [
	{
		id: 'flags-to-variables',
		methods: ['docker-compose', 'docker-swarm'],
		concern: { kind: 'running-below', version: '1.6.0' },
		severity: 'act',
		text: md`Until October 2020 the settings were flags behind \`entrypoint\`. They moved to \`scim.env\`: write each of them there under its new name before you start the new version.`,
		before: { phase: 'update' },
		source: link('1Password/scim-examples, pull request 115', `${examples}/pull/115`),
		on: '2020-10-09'
	},
	{
		id: 'kubernetes-renamed',
		methods: ['kubernetes', 'aks'],
		concern: { kind: 'running-below', version: '1.6.0' },
		severity: 'act',
		text: md`In October 2020 the Deployment \`op-scim\` became \`op-scim-bridge\`, \`redis\` became \`op-scim-redis\`, and the settings moved from \`args\` to the ConfigMap \`op-scim-configmap\`. 1Password’s way was to set up the ConfigMap, delete both old Deployments and apply the new manifests; the new Service brings a new IP address, so the DNS record changes too. Whether a version of today still accepts the old flags is not known.`,
		before: { phase: 'update' },
		source: link('1Password/scim-examples, pull request 118', `${examples}/pull/118`),
		on: '2020-10-14'
	},
	{
		id: 'redis-url',
		methods: 'all',
		concern: { kind: 'crossing', version: '2.0.0' },
		severity: 'act',
		text: md`Set \`OP_REDIS_URL\` (for example \`redis://redis:6379\`, with \`rediss://\` for TLS) and remove \`OP_REDIS_HOST\` and \`OP_REDIS_PORT\`. Without it, expect the bridge to look for Redis on its own machine and to stop.`,
		before: { phase: 'update' },
		source: link('1Password/scim-examples, pull request 138', `${examples}/pull/138`),
		on: '2021-04-08'
	},
	{
		id: 'ports',
		methods: ['docker-compose', 'docker-swarm', 'kubernetes', 'aks'],
		concern: { kind: 'crossing', version: '2.0.0' },
		severity: 'info',
		text: md`The container listens on 8443 for https and on 3002 for http.`,
		before: { phase: 'update' },
		source: link('1Password/scim-examples, pull request 138', `${examples}/pull/138`),
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
		concern: { kind: 'crossing', version: '2.7.4' },
		severity: 'act',
		text: md`Rename the setting \`OP_LETSENCRYPT_DOMAIN\` to \`OP_TLS_DOMAIN\`. Whether the old name is still read is not known; assume that it is not, and that https would be off after the restart.`,
		before: { phase: 'update' },
		source: link('1Password/scim-examples, pull request 228', `${examples}/pull/228`),
		on: '2023-02-24'
	},
	{
		id: 'confirmation-interval',
		methods: 'all',
		concern: { kind: 'crossing', version: '2.8.0' },
		severity: 'info',
		text: md`New setting \`OP_CONFIRMATION_INTERVAL\`: how often people who signed up are confirmed, in seconds. It is 300 by itself; do not go below 30.`,
		before: { phase: 'update' },
		source: link('1Password/scim-examples, pull request 233', `${examples}/pull/233`),
		on: '2023-04-24'
	},
	{
		id: 'allowed-domains',
		methods: 'all',
		concern: { kind: 'crossing', version: '2.8.4' },
		severity: 'info',
		text: md`Provisioning someone whose domain is not among the account’s allowed domains now fails with a clear message. Expect errors in your identity provider that were silent before.`,
		before: { step: ['test-connection'] },
		source: link(
			'1Password Support: Update your allowed domains',
			'https://support.1password.com/scim-update-allowed-domains/'
		),
		on: '2023-09-20'
	},
	{
		id: 'redis-host-again',
		methods: 'all',
		concern: { kind: 'crossing', version: '2.8.5' },
		severity: 'check',
		text: md`\`OP_REDIS_HOST\` and its relatives count again, if \`OP_REDIS_URL\` is not set. If old ones are left in your configuration, expect them to take effect: remove them, or set \`OP_REDIS_URL\`, which wins.`,
		before: { phase: 'update' },
		source: link('1Password/scim-examples, pull request 276', `${examples}/pull/276`),
		on: '2023-12-19'
	},
	{
		id: 'own-certificate',
		methods: ['docker-swarm', 'kubernetes', 'aks', 'kustomize'],
		concern: { kind: 'set-up-before', day: '2023-02-28' },
		condition: { customized: ['yes'] },
		severity: 'check',
		text: md`With a certificate of your own, set both \`OP_TLS_CERT_FILE\` and \`OP_TLS_KEY_FILE\`, and without one neither. One alone, or both without the secret behind them, keeps the certificate from loading. Files copied between February 24 and 27, 2023 have both.`,
		before: { phase: 'update' },
		source: link('1Password/scim-examples, pull request 230', `${examples}/pull/230`),
		on: '2023-02-27'
	},
	{
		id: 'old-image',
		methods: 'all',
		concern: { kind: 'always' },
		condition: { image: ['onepassword/scim', 'docker.io/onepassword/scim'] },
		severity: 'act',
		text: md`\`onepassword/scim\` was the repository until May 29, 2018. The versions of today are in \`1password/scim\`: change the image repository in the form.`,
		before: 'opening',
		source: sources.dockerHub,
		on: '2018-05-29'
	}
];
