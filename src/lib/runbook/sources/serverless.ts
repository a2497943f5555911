import { link } from '../prose.ts';
import { examples } from './examples.ts';

/** Pages about Cloud Run, Container Apps and App Platform. Read as stored copies; see docs/sources.md. */
export const serverlessSources = {
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
	)
};
