import { matching } from '../../questions/grammar.ts';

export const swarmName = matching(
	/^[a-zA-Z0-9]([-_a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$/,
	'Use letters, digits, hyphens and underscores, at most 63, with a letter or digit at both ends.'
);

export const composeService = matching(
	/^[a-zA-Z0-9][a-zA-Z0-9._-]*$/,
	'Use letters, digits, dots, hyphens and underscores, starting with a letter or digit.',
	63
);
