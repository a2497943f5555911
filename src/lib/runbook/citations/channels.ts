import { link } from '../language/prose.ts';

/** Pages about the channels that deliver a version. Read as stored copies; see docs/sources.md. */
export const channelCitations = {
	gcpMarketplace: link(
		'1Password/op-scim-gcp-marketplace',
		'https://github.com/1Password/op-scim-gcp-marketplace'
	),
	digitaloceanStack: link(
		'DigitalOcean: op-scim-bridge in marketplace-kubernetes',
		'https://github.com/digitalocean/marketplace-kubernetes/tree/master/stacks/op-scim-bridge'
	)
};
