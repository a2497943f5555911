import { example, support } from '../../citations/vendor.ts';
import { link } from '../../language/prose.ts';

/** Pages about DigitalOcean. Read as stored copies; see docs/sources.md. */
export const digitaloceanCitations = {
	digitaloceanDeploy: support('Deploy on DigitalOcean', 'scim-deploy-digitalocean'),
	appPlatform: example('DigitalOcean App Platform', 'do-app-platform-op-cli/README.md'),
	doctlApps: link(
		'DigitalOcean: doctl apps',
		'https://docs.digitalocean.com/reference/doctl/reference/apps/'
	)
};
