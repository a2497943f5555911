import { examples } from '../../citations/examples.ts';
import { link } from '../../language/prose.ts';

/** Pages about DigitalOcean. Read as stored copies; see docs/sources.md. */
export const digitaloceanCitations = {
	digitaloceanDeploy: link(
		'1Password Support: Deploy on DigitalOcean',
		'https://support.1password.com/scim-deploy-digitalocean/'
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
