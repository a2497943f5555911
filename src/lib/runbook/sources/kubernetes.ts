import { link } from '../prose.ts';
import { examples } from './examples.ts';

/** Pages about Kubernetes in all its places, and about Helm. Read as stored copies; see docs/sources.md. */
export const kubernetesSources = {
	helmChart: link('1Password/op-scim-helm', 'https://github.com/1Password/op-scim-helm'),
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
	helmUpgrade: link('Helm: helm upgrade', 'https://helm.sh/docs/helm/helm_upgrade/'),
	helmRollback: link('Helm: helm rollback', 'https://helm.sh/docs/helm/helm_rollback/'),
	kustomize: link('1Password/scim-examples: Kustomize', `${examples}/beta/kustomize/README.md`)
};
