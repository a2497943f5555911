import type { Platform } from '../platform.ts';

type Load = () => Promise<{ readonly default: Platform }>;

/**
 * The methods. A key is the id in links, for ever; the order is the form's. Each is loaded when it is needed: who
 * updates one bridge does not wait for the steps of fifteen others.
 */
const loaders = {
	'docker-compose': () => import('./docker-compose.ts'),
	'docker-swarm': () => import('./docker-swarm.ts'),
	kubernetes: () => import('./kubernetes.ts'),
	helm: () => import('./helm.ts'),
	kustomize: () => import('./kustomize.ts'),
	'aws-fargate-terraform': () => import('./aws-fargate-terraform.ts'),
	'aws-ecs-api-gateway': () => import('./aws-ecs-api-gateway.ts'),
	'aws-ecs-cloudformation': () => import('./aws-ecs-cloudformation.ts'),
	'aws-ec2-terraform': () => import('./aws-ec2-terraform.ts'),
	aks: () => import('./aks.ts'),
	'azure-container-apps': () => import('./azure-container-apps.ts'),
	'gcp-marketplace': () => import('./gcp-marketplace.ts'),
	'google-cloud-run': () => import('./google-cloud-run.ts'),
	'digitalocean-marketplace': () => import('./digitalocean-marketplace.ts'),
	'digitalocean-app-platform': () => import('./digitalocean-app-platform.ts'),
	other: () => import('./other.ts')
} as const satisfies Readonly<Record<string, Load>>;

export type PlatformId = keyof typeof loaders;

/** A method that is loaded. */
export type Method = { readonly id: PlatformId; readonly platform: Platform };

export const PLATFORM_IDS = Object.keys(loaders) as PlatformId[];

export const isPlatformId = (id: string): id is PlatformId => Object.hasOwn(loaders, id);

/** Rejects where its file cannot be had: the network is gone, or a new release replaced it. */
export async function loadMethod(id: PlatformId): Promise<Method> {
	const { default: platform } = await loaders[id]();
	return { id, platform };
}
