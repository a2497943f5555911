import { examples } from '../../citations/examples.ts';
import { link } from '../../language/prose.ts';

/** Pages about Google Cloud. Read as stored copies; see docs/sources.md. */
export const googleCitations = {
	gcpDeploy: link(
		'1Password Support: Deploy on Google Cloud',
		'https://support.1password.com/scim-deploy-gcp/'
	),
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
	)
};
