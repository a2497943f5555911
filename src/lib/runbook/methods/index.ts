import type { DefinedMethod } from '../method.ts';

type Load = () => Promise<{ readonly default: DefinedMethod }>;

/**
 * All methods, in the form's order. A key is the permanent id in links. Each method loads on demand, so that a page
 * does not wait for the steps of the fifteen others.
 */
const loaders = {
	'docker-compose': () => import('./docker/docker-compose.ts'),
	'docker-swarm': () => import('./docker/docker-swarm.ts'),
	kubernetes: () => import('./kubernetes/kubernetes.ts'),
	helm: () => import('./helm/helm.ts'),
	kustomize: () => import('./kubernetes/kustomize.ts'),
	'aws-fargate-terraform': () => import('./aws/aws-fargate-terraform.ts'),
	'aws-ecs-api-gateway': () => import('./aws/aws-ecs-api-gateway.ts'),
	'aws-ecs-cloudformation': () => import('./aws/aws-ecs-cloudformation.ts'),
	'aws-ec2-terraform': () => import('./aws/aws-ec2-terraform.ts'),
	aks: () => import('./azure/aks.ts'),
	'azure-container-apps': () => import('./azure/azure-container-apps.ts'),
	'gcp-marketplace': () => import('./google/gcp-marketplace.ts'),
	'google-cloud-run': () => import('./google/google-cloud-run.ts'),
	'digitalocean-marketplace': () => import('./digitalocean/digitalocean-marketplace.ts'),
	'digitalocean-app-platform': () => import('./digitalocean/digitalocean-app-platform.ts'),
	other: () => import('./other/other.ts')
} as const satisfies Readonly<Record<string, Load>>;

export type MethodId = keyof typeof loaders;

/** A loaded method. */
export type Method = DefinedMethod & { readonly id: MethodId };

/** All ids, in the form's order. */
export const METHOD_IDS = Object.keys(loaders) as MethodId[];

export const isMethodId = (id: string): id is MethodId => Object.hasOwn(loaders, id);

/** Loads a method. Rejects if its file is unavailable: the network is gone, or a new release replaced it. */
export async function loadMethod(id: MethodId): Promise<Method> {
	const { default: defined } = await loaders[id]();
	return { ...defined, id };
}
