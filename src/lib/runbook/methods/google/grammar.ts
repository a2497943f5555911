import { matching } from '../../questions/grammar.ts';

export const gcpProject = matching(
	/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/,
	'Write the project ID: 6 to 30 lowercase letters, digits and hyphens, starting with a letter.'
);

export const gkeCluster = matching(
	/^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$/,
	'Use lowercase letters, digits and hyphens, at most 40, starting with a letter.'
);

export const gkeLocation = matching(
	/^[a-z]+-[a-z]+\d+(-[a-z])?$/,
	'Write a region or a zone, for example us-central1 or us-central1-a.',
	40
);

export const gcpRegion = matching(
	/^[a-z]+-[a-z]+\d+$/,
	'Write the region as Google Cloud does, for example us-central1.',
	40
);

export const cloudRunService = matching(
	/^[a-z]([-a-z0-9]{0,47}[a-z0-9])?$/,
	'Use lowercase letters, digits and hyphens, at most 49, starting with a letter.'
);
