import type { Platform } from '../platform.ts';
import aks from './aks.ts';
import awsEc2Terraform from './aws-ec2-terraform.ts';
import awsEcsApiGateway from './aws-ecs-api-gateway.ts';
import awsEcsCloudformation from './aws-ecs-cloudformation.ts';
import awsFargateTerraform from './aws-fargate-terraform.ts';
import azureContainerApps from './azure-container-apps.ts';
import digitaloceanAppPlatform from './digitalocean-app-platform.ts';
import digitaloceanMarketplace from './digitalocean-marketplace.ts';
import dockerCompose from './docker-compose.ts';
import dockerSwarm from './docker-swarm.ts';
import gcpMarketplace from './gcp-marketplace.ts';
import googleCloudRun from './google-cloud-run.ts';
import helm from './helm.ts';
import kubernetes from './kubernetes.ts';
import kustomize from './kustomize.ts';
import other from './other.ts';

/** The methods. A key is the id in links, for ever; the order is the form's. */
export const platforms = {
	'docker-compose': dockerCompose,
	'docker-swarm': dockerSwarm,
	kubernetes,
	helm,
	kustomize,
	'aws-fargate-terraform': awsFargateTerraform,
	'aws-ecs-api-gateway': awsEcsApiGateway,
	'aws-ecs-cloudformation': awsEcsCloudformation,
	'aws-ec2-terraform': awsEc2Terraform,
	aks,
	'azure-container-apps': azureContainerApps,
	'gcp-marketplace': gcpMarketplace,
	'google-cloud-run': googleCloudRun,
	'digitalocean-marketplace': digitaloceanMarketplace,
	'digitalocean-app-platform': digitaloceanAppPlatform,
	other
} as const satisfies Readonly<Record<string, Platform>>;

export type PlatformId = keyof typeof platforms;

export const PLATFORM_IDS = Object.keys(platforms) as PlatformId[];

export const isPlatformId = (id: string): id is PlatformId => Object.hasOwn(platforms, id);
