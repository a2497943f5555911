import { matching } from '../../questions/grammar.ts';

export const helmRelease = matching(
	/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
	'Use lowercase letters, digits, hyphens and dots, at most 53, with a letter or digit at both ends.',
	53
);

export const chartVersion = matching(
	/^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/,
	'Write the version of the chart, for example 2.11.12. It is not the version of the bridge.'
);
