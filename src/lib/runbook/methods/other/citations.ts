import { link } from '../../language/prose.ts';

/** What only a host of one’s own has to know. Read as a stored copy; see docs/sources.md. */
export const otherCitations = {
	endpoints: link(
		'1Password Support: SCIM Bridge endpoints',
		'https://support.1password.com/scim-endpoints/'
	)
};
