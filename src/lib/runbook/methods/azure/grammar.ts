import { grammar, matching } from '../../questions/grammar.ts';

export const azureResourceGroup = grammar(
	255,
	[
		/^[a-zA-Z0-9_().-]{0,89}[a-zA-Z0-9_()-]$/,
		'Use letters, digits, underscores, parentheses, hyphens and dots, at most 90, no dot at the end.'
	],
	[/^[^-]/, 'A resource group cannot start with a hyphen here.']
);

export const aksCluster = matching(
	/^[a-zA-Z0-9]([-_a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$/,
	'Use letters, digits, hyphens and underscores, at most 63, with a letter or digit at both ends.'
);

export const aksNodePool = matching(
	/^[a-z][a-z0-9]{0,11}$/,
	'Use lowercase letters and digits, at most 12, starting with a letter.'
);

export const azureSubscription = matching(
	/^[\p{L}\p{N}][\p{L}\p{N} _.()-]*$/u,
	'Write the name or the ID of the subscription.',
	64
);

export const containerAppName = matching(
	/^(?!.*--)[a-z][-a-z0-9]{0,30}[a-z0-9]$/,
	'Use 2 to 32 lowercase letters, digits and single hyphens, starting with a letter.'
);
