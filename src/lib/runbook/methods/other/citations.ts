import { support } from '../../citations/vendor.ts';

/** Pages about any other container host. Read as a stored copy; see docs/sources.md. */
export const otherCitations = {
	endpoints: support('SCIM Bridge endpoints', 'scim-endpoints')
};
