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
	gcpMarketplace: link(
		'1Password/op-scim-gcp-marketplace',
		'https://github.com/1Password/op-scim-gcp-marketplace'
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
	helmRollback: link('Helm: helm rollback', 'https://helm.sh/docs/helm/helm_rollback/'),
	imagetools: link(
		'Docker: docker buildx imagetools create',
		'https://docs.docker.com/reference/cli/docker/buildx/imagetools/create/'
	),
	powershellQuoting: link(
		'Microsoft: about_Parsing',
		'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parsing'
	),
	powershellRedirection: link(
		'about_Redirection',
		'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_redirection'
	),
	kustomize: link('1Password/scim-examples: Kustomize', `${examples}/beta/kustomize/README.md`),
	cloudRun: link(
		'1Password/scim-examples: Google Cloud Run',
		`${examples}/google-cloud-run/README.md`
	),
	cloudRunUpdate: link(
		'Google: gcloud run services update',
		'https://cloud.google.com/sdk/gcloud/reference/run/services/update'
	),
	cloudRunTraffic: link(
		'Google: Roll back a Cloud Run service',
		'https://cloud.google.com/run/docs/rollouts-rollbacks-traffic-migration'
	),
	containerApps: link(
		'1Password/scim-examples: Azure Container Apps',
		`${examples}/azure-container-apps/README.md`
	),
	containerAppsCli: link(
		'Microsoft: az containerapp',
		'https://learn.microsoft.com/cli/azure/containerapp'
	),
	appPlatform: link(
		'1Password/scim-examples: DigitalOcean App Platform',
		`${examples}/do-app-platform-op-cli/README.md`
	),
	doctlApps: link(
		'DigitalOcean: doctl apps',
		'https://docs.digitalocean.com/reference/doctl/reference/apps/'
	),
	apiGateway: link(
		'1Password/scim-examples: AWS ECS with API Gateway',
		`${examples}/aws-ecs-apigateway-cfn/README.md`
	),
	fargateTemplate: link(
		'1Password/scim-examples: AWS Fargate with CloudFormation',
		`${examples}/deprecated/aws-ecsfargate-cfn/README.md`
	),
	updateStack: link(
		'AWS: cloudformation update-stack',
		'https://docs.aws.amazon.com/cli/latest/reference/cloudformation/update-stack.html'
	),
	changeSets: link(
		'AWS: Change sets',
		'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-changesets.html'
	),
	entra: link(
		'1Password Support: Connect Microsoft Entra ID',
		'https://support.1password.com/scim-entra-id/'
	),
	entraPause: link(
		'Microsoft: pause a synchronization job',
		'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-pause'
	),
	okta: link('1Password Support: Connect Okta', 'https://support.1password.com/scim-okta/'),
	googleWorkspace: link(
		'1Password Support: Connect Google Workspace',
		'https://support.1password.com/scim-google-workspace/'
	),
	jumpcloud: link(
		'JumpCloud: Integrate with 1Password',
		'https://jumpcloud.com/support/integrate-with-1password'
	),
	onelogin: link(
		'1Password Support: Connect OneLogin',
		'https://support.1password.com/scim-onelogin/'
	),
	rippling: link(
		'1Password Support: Deploy with Rippling',
		'https://support.1password.com/scim-deploy-rippling/'
	),
	support: link('1Password Support', 'https://support.1password.com/contact/'),
	community: link('1Password Support Community', 'https://www.1password.community/')
} as const;
