import { link } from '../../language/prose.ts';

/** Pages about any other container host. Read as a stored copy; see docs/sources.md. */
export const otherCitations = {
	endpoints: link(
		'1Password Support: SCIM Bridge endpoints',
		'https://support.1password.com/scim-endpoints/'
	)
};
