import { examples } from '../../citations/examples.ts';
import { link } from '../../language/prose.ts';

/** Pages about Azure. Read as stored copies; see docs/sources.md. */
export const azureCitations = {
	aksDeploy: link(
		'1Password Support: Deploy on Azure Kubernetes Service',
		'https://support.1password.com/cs/scim-deploy-azure-kubernetes/'
	),
	aksAutoscaler: link(
		'Microsoft: Cluster autoscaler in AKS',
		'https://learn.microsoft.com/azure/aks/cluster-autoscaler'
	),
	containerApps: link(
		'1Password/scim-examples: Azure Container Apps',
		`${examples}/azure-container-apps/README.md`
	),
	containerAppsCli: link(
		'Microsoft: az containerapp',
		'https://learn.microsoft.com/cli/azure/containerapp'
	)
};
