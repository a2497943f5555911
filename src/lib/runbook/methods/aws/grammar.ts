import { matching } from '../../questions/grammar.ts';

export const awsRegion = matching(
	/^[a-z]{2,4}(-[a-z]+)+-\d+$/,
	'Write the region as AWS does, for example us-east-1.',
	40
);

export const terraformPrefix = matching(
	/^[a-zA-Z]([-_a-zA-Z0-9]{0,30}[a-zA-Z0-9])?$/,
	'Use letters, digits, hyphens and underscores, starting with a letter, at most 32.'
);

export const cloudFormationStack = matching(
	/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/,
	'Use letters, digits and hyphens, at most 128, starting with a letter.'
);
