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
	'digitalocean-marketplace': { cluster: 'scim-cluster' },
	helm: { 'from-chart': '2.11.8' },
	kustomize: { context: 'production' },
	'google-cloud-run': { project: 'example-identity', deployed: '2025-11-01' },
	'azure-container-apps': {
		'resource-group': 'op-scim-bridge-rg',
		app: 'op-scim-bridge-con-app',
		deployed: '2025-11-01'
	},
	'digitalocean-app-platform': {
		'app-id': 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
		deployed: '2025-11-01'
	},
	'aws-ecs-api-gateway': {},
	'aws-ecs-cloudformation': {},
	'aws-ec2-terraform': { idp: 'onelogin' },
	other: { idp: 'jumpcloud' }
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
	'digitalocean-marketplace': { namespace: 'scim', idp: 'okta' },
	helm: {
		release: 'bridge',
		namespace: 'identity',
		values: 'helm/scim.yaml',
		'from-chart': '2.10.1',
		from: '2.8.1'
	},
	kustomize: { namespace: 'identity', manifest: './overlays/deployment', deployed: '2023-10-01' },
	'google-cloud-run': { region: 'europe-west1', service: 'scim', deployed: '2025-06-01' },
	'azure-container-apps': {
		app: 'op-scim-con-app',
		subscription: 'Production',
		idp: 'entra',
		deployed: '2024-04-01'
	},
	'digitalocean-app-platform': {
		app: 'scim',
		vault: 'IT',
		item: 'SCIM session',
		deployed: '2025-01-01'
	},
	'aws-ecs-api-gateway': { stack: 'scim', region: 'eu-central-1' },
	'aws-ecs-cloudformation': { stack: 'scim', 'template-from': '2023-07', from: '2.8.1' },
	'aws-ec2-terraform': { idp: 'google', workspace: 'web', from: '1.5.0' },
	other: { idp: 'google', workspace: 'web', image: 'registry.example.com/mirror/scim' }
};

/** The runbooks that are kept as documents: untouched form, everything answered, customized. */
export const CASES = {
	default: () => ({}),
	filled: (id: PlatformId) => ({ ...COMMON, ...OWN[id] }),
	customized: (id: PlatformId) => ({ ...COMMON, ...OWN[id], ...CUSTOM[id], customized: 'yes' })
} as const satisfies Readonly<Record<string, (id: PlatformId) => Draft>>;

export const caseNames = Object.keys(CASES) as (keyof typeof CASES)[];
