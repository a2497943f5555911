import { example, support } from '../../citations/vendor.ts';
import { link } from '../../language/prose.ts';

/** Pages about Azure. Read as stored copies; see docs/sources.md. */
export const azureCitations = {
	aksDeploy: support('Deploy on Azure Kubernetes Service', 'cs/scim-deploy-azure-kubernetes'),
	aksAutoscaler: link(
		'Microsoft: Cluster autoscaler in AKS',
		'https://learn.microsoft.com/azure/aks/cluster-autoscaler'
	),
	containerApps: example('Azure Container Apps', 'azure-container-apps/README.md'),
	containerAppsCli: link(
		'Microsoft: az containerapp',
		'https://learn.microsoft.com/cli/azure/containerapp'
	)
};
