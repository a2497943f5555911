import { grammar, type Grammar, type Rule } from './reading.ts';

/**
 * The grammar of every kind of answer: what a field accepts, and the sentence for what it does not.
 * Rules and their sources: facts/platforms.md 0.7. Quoting makes any text safe; a strict grammar makes it right.
 */
const matching = (pattern: RegExp, why: string, max = 255): Grammar => grammar(max, [pattern, why]);

const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

export const namespace = matching(
	label,
	'Use lowercase letters, digits and hyphens, at most 63, with a letter or digit at both ends.'
);
export const containerName = namespace;

export const deploymentName = matching(
	/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$/,
	'Use lowercase letters, digits, hyphens and dots, with a letter or digit at both ends of each part.',
	253
);

export const imageRepository = matching(
	/^([a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?\/)?[a-z0-9]+([._-]+[a-z0-9]+)*(\/[a-z0-9]+([._-]+[a-z0-9]+)*)*$/,
	'Write the repository without a tag, for example registry.example.com/mirror/scim.'
);

const host =
	/^https:\/\/[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*(:\d{1,5})?$/i;

export const bridgeUrl = grammar(
	255,
	[/^https:\/\//i, 'Start with https://: identity providers require it.'],
	[/[^/]$/, 'Leave out the slash at the end.'],
	[host, 'Write https:// and the host name only, for example https://scim.example.com.']
);

// A path is free text: quoting handles every character in it. A leading hyphen would be read as an option.
const pathRules: readonly Rule[] = [
	[/./u, 'Write a path.'],
	[/^[^-]/, 'A path that starts with a hyphen needs ./ before it.'],
	[/^(?!~[^/])/, 'Write the path in full: only ~/ is understood.']
];

export const path = grammar(255, ...pathRules);

export const fileName = grammar(255, ...pathRules, [/[^/]$/, 'Write a file, not a folder.']);

export const kubeContext = matching(
	/^[^-~\s'"`\\][^\s'"`\\]*$/,
	'Write the context as kubectl shows it, without spaces or quotes.'
);

export const swarmName = matching(
	/^[a-zA-Z0-9]([-_a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$/,
	'Use letters, digits, hyphens and underscores, at most 63, with a letter or digit at both ends.'
);

export const composeService = matching(
	/^[a-zA-Z0-9][a-zA-Z0-9._-]*$/,
	'Use letters, digits, dots, hyphens and underscores, starting with a letter or digit.',
	63
);

export const awsRegion = matching(
	/^[a-z]{2,4}(-[a-z]+)+-\d+$/,
	'Write the region as AWS does, for example us-east-1.',
	40
);

export const terraformPrefix = matching(
	/^[a-zA-Z]([-_a-zA-Z0-9]{0,30}[a-zA-Z0-9])?$/,
	'Use letters, digits, hyphens and underscores, starting with a letter, at most 32.'
);

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

export const digitaloceanCluster = matching(
	/^[a-zA-Z0-9]([-a-zA-Z0-9_.]{0,253}[a-zA-Z0-9])?$/,
	'Write the name or the ID of the cluster.'
);

export const helmRelease = matching(
	/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
	'Use lowercase letters, digits, hyphens and dots, at most 53, with a letter or digit at both ends.',
	53
);

export const chartVersion = matching(
	/^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/,
	'Write the version of the chart, for example 2.11.12. It is not the version of the bridge.'
);

export const cloudFormationStack = matching(
	/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/,
	'Use letters, digits and hyphens, at most 128, starting with a letter.'
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

export const containerApp = matching(
	/^(?!.*--)[a-z][-a-z0-9]{0,30}[a-z0-9]$/,
	'Use 2 to 32 lowercase letters, digits and single hyphens, starting with a letter.'
);

export const appPlatformApp = matching(
	/^[a-z][a-z0-9-]{0,30}[a-z0-9]$/,
	'Use 2 to 32 lowercase letters, digits and hyphens, starting with a letter.'
);

export const appPlatformId = matching(
	/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
	'Write the ID as doctl lists it: 32 letters and digits in five groups.'
);

/** The name of a vault or an item: free text that stands inside a reference, so without what divides that. */
export const itemName = matching(
	/^[^-~/{}"$`\\][^/{}"$`\\]*$/,
	'Write the name without slashes, braces, quotes, dollar signs or backslashes.',
	100
);

/** Whether a day of that name was or will be: not February 30. */
const exists = (text: string): boolean => {
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** A day as `YYYY-MM-DD`. */
export const day = grammar(
	10,
	[/^\d{4}-\d\d-\d\d$/, 'Write the day as year, month and day, for example 2026-11-23.'],
	[exists, 'Write the day as year, month and day, for example 2026-11-23.'],
	[(text) => text >= '2018-01-01' && text <= '2099-12-31', 'Write a day between 2018 and 2099.']
);
