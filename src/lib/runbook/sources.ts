import { link } from './prose.ts';

/** The pages the runbooks rest on. Each step cites one. Read as stored copies; see docs/sources.md. */
const examples = 'https://github.com/1Password/scim-examples/blob/main';

export const sources = {
	updateGuide: link(
		'1Password Support: Update SCIM Bridge',
		'https://support.1password.com/scim-update/'
	),
	troubleshooting: link(
		'1Password Support: If you’re having trouble with SCIM Bridge',
		'https://support.1password.com/scim-troubleshooting/'
	),
	endpoints: link(
		'1Password Support: SCIM Bridge endpoints',
		'https://support.1password.com/scim-endpoints/'
	),
	watcherIssue: link(
		'1Password/scim-examples, issue 337',
		'https://github.com/1Password/scim-examples/issues/337'
	),
	workspace: link(
		'1Password/scim-examples: Google Workspace with Docker',
		`${examples}/docker/google-workspace/README.md`
	),
	preparation: link('1Password/scim-examples: Preparation guide', `${examples}/PREPARATION.md`),
	deprecated: link(
		'1Password/scim-examples: Deprecated examples',
		`${examples}/deprecated/README.md`
	),
	docker: link('1Password/scim-examples: Docker', `${examples}/docker/README.md`),
	kubernetes: link('1Password/scim-examples: Kubernetes', `${examples}/kubernetes/README.md`),
	fargate: link(
		'1Password/scim-examples: AWS ECS Fargate with Terraform',
		`${examples}/aws-ecsfargate-terraform/README.md`
	),
	dockerHub: link('1password/scim on Docker Hub', 'https://hub.docker.com/r/1password/scim/tags'),
	releaseNotes: link(
		'SCIM Bridge release notes',
		'https://releases.1password.com/provisioning/scim-bridge/'
	),
	compose: link('Docker: docker compose', 'https://docs.docker.com/reference/cli/docker/compose/'),
	stackDeploy: link(
		'Docker: docker stack deploy',
		'https://docs.docker.com/reference/cli/docker/stack/deploy/'
	),
	serviceRollback: link(
		'Docker: docker service rollback',
		'https://docs.docker.com/reference/cli/docker/service/rollback/'
	),
	kubectlRollout: link(
		'Kubernetes: kubectl rollout',
		'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_rollout/'
	),
	aksDeploy: link(
		'1Password Support: Deploy on Azure Kubernetes Service',
		'https://support.1password.com/cs/scim-deploy-azure-kubernetes/'
	),
	aksAutoscaler: link(
		'Microsoft: Cluster autoscaler in AKS',
		'https://learn.microsoft.com/azure/aks/cluster-autoscaler'
	),
	terraformPlan: link(
		'HashiCorp: terraform plan',
		'https://developer.hashicorp.com/terraform/cli/commands/plan'
	),
	gcpDeploy: link(
		'1Password Support: Deploy on Google Cloud',
		'https://support.1password.com/scim-deploy-gcp/'
	),
	gcpRedisIssue: link(
		'1Password/op-scim-gcp-marketplace, issue 93',
		'https://github.com/1Password/op-scim-gcp-marketplace/issues/93'
	),
	digitaloceanDeploy: link(
		'1Password Support: Deploy on DigitalOcean',
		'https://support.1password.com/scim-deploy-digitalocean/'
	),
	digitaloceanStack: link(
		'DigitalOcean: op-scim-bridge in marketplace-kubernetes',
		'https://github.com/digitalocean/marketplace-kubernetes/tree/master/stacks/op-scim-bridge'
	),
	helmChart: link('1Password/op-scim-helm', 'https://github.com/1Password/op-scim-helm'),
	helmUpgrade: link('Helm: helm upgrade', 'https://helm.sh/docs/helm/helm_upgrade/'),
	support: link('1Password Support', 'https://support.1password.com/contact/'),
	community: link('1Password Support Community', 'https://www.1password.community/')
} as const;
