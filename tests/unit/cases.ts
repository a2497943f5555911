import type { Draft } from '#lib/runbook/questions.ts';
import type { PlatformId } from '#lib/runbook/platforms/index.ts';

/** Answers to every question of every method, as an administrator would give them. */
const COMMON: Draft = { from: '2.9.11', url: 'https://scim.example.com', notified: '2026-11-02' };

const OWN: Readonly<Record<PlatformId, Draft>> = {
	'docker-compose': { directory: '/srv/scim bridge' },
	'docker-swarm': {},
	kubernetes: { context: 'production' },
	aks: { 'resource-group': 'scim-rg', cluster: 'op-scim', 'node-pool': 'nodepool1' },
	'aws-fargate-terraform': { directory: '~/scim-examples/aws-ecsfargate-terraform' },
	'gcp-marketplace': {
		project: 'example-identity',
		cluster: 'scim-cluster',
		location: 'us-central1-a'
	},
	'digitalocean-marketplace': { cluster: 'scim-cluster' }
};

const CUSTOM: Readonly<Record<PlatformId, Draft>> = {
	'docker-compose': { file: 'compose.yaml', service: 'bridge', compose: 'v1' },
	'docker-swarm': {
		stack: 'op-scim',
		directory: '/srv/scim',
		files: 'compose.template.yaml, compose.http.yaml',
		'registry-auth': 'yes'
	},
	kubernetes: {
		namespace: 'identity',
		deployment: 'scim',
		container: 'bridge',
		manifest: 'deploy/scim.yaml'
	},
	aks: { namespace: 'identity', manifest: './op-scim-deployment.yaml', subscription: 'Production' },
	'aws-fargate-terraform': { region: 'eu-central-1', prefix: 'prod', file: 'tasks/scim.json' },
	'gcp-marketplace': {
		namespace: '1password',
		app: 'scim-app',
		deployment: 'scim-app-op-scim-bridge',
		container: 'op-scim-bridge'
	},
	'digitalocean-marketplace': { namespace: 'scim', idp: 'okta' }
};

/** The runbooks that are kept as documents: untouched form, everything answered, customized. */
export const CASES = {
	default: () => ({}),
	filled: (id: PlatformId) => ({ ...COMMON, ...OWN[id] }),
	customized: (id: PlatformId) => ({ ...COMMON, ...OWN[id], ...CUSTOM[id], customized: 'yes' })
} as const satisfies Readonly<Record<string, (id: PlatformId) => Draft>>;

export const caseNames = Object.keys(CASES) as (keyof typeof CASES)[];
