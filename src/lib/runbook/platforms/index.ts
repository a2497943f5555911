import type { Platform } from '../platform.ts';
import aks from './aks.ts';
import awsFargateTerraform from './aws-fargate-terraform.ts';
import digitaloceanMarketplace from './digitalocean-marketplace.ts';
import dockerCompose from './docker-compose.ts';
import dockerSwarm from './docker-swarm.ts';
import gcpMarketplace from './gcp-marketplace.ts';
import kubernetes from './kubernetes.ts';

/** The methods. A key is the id in links, for ever; the order is the form's. */
export const platforms = {
	'docker-compose': dockerCompose,
	'docker-swarm': dockerSwarm,
	kubernetes,
	aks,
	'aws-fargate-terraform': awsFargateTerraform,
	'gcp-marketplace': gcpMarketplace,
	'digitalocean-marketplace': digitaloceanMarketplace
} as const satisfies Readonly<Record<string, Platform>>;

export type PlatformId = keyof typeof platforms;

export const PLATFORM_IDS = Object.keys(platforms) as PlatformId[];

export const isPlatformId = (id: string): id is PlatformId => Object.hasOwn(platforms, id);
