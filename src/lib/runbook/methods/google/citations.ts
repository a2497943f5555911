import { example, support } from '../../citations/vendor.ts';
import { link } from '../../language/prose.ts';

/** Pages about Google Cloud. Read as stored copies; see docs/sources.md. */
export const googleCitations = {
	gcpDeploy: support('Deploy on Google Cloud', 'scim-deploy-gcp'),
	cloudRun: example('Google Cloud Run', 'google-cloud-run/README.md'),
	cloudRunUpdate: link(
		'Google: gcloud run services update',
		'https://cloud.google.com/sdk/gcloud/reference/run/services/update'
	),
	cloudRunTraffic: link(
		'Google: Roll back a Cloud Run service',
		'https://cloud.google.com/run/docs/rollouts-rollbacks-traffic-migration'
	)
};
