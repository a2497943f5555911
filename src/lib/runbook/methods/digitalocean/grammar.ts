import { matching } from '../../questions/grammar.ts';

export const digitaloceanCluster = matching(
	/^[a-zA-Z0-9]([-a-zA-Z0-9_.]{0,253}[a-zA-Z0-9])?$/,
	'Write the name or the ID of the cluster.'
);

export const appPlatformApp = matching(
	/^[a-z][a-z0-9-]{0,30}[a-z0-9]$/,
	'Use 2 to 32 lowercase letters, digits and hyphens, starting with a letter.'
);

export const appPlatformId = matching(
	/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
	'Write the ID as doctl lists it: 32 letters and digits in five groups.'
);

/** The name of a vault or an item. It becomes part of a secret reference, so it must not contain its delimiters. */
export const itemName = matching(
	/^[^-~/{}"$`\\][^/{}"$`\\]*$/,
	'Write the name without slashes, braces, quotes, dollar signs or backslashes.',
	100
);
