import type { Https } from '#lib/runbook/language/prose.ts';

/** Something our runbooks rest on, in a file that is not ours. */
export type Fact = {
	readonly what: string;
	/** The file of ours to look at when it is no longer so. */
	readonly ours: string;
	readonly url: Https;
	readonly expect: Expectation;
};

export type Expectation =
	/** White space counts once, and words end where the text ends. A `…` at the end stands for whatever follows. */
	| { readonly kind: 'text'; readonly text: string }
	/** The parameters of a CloudFormation template: these, and no others. */
	| { readonly kind: 'parameters'; readonly names: readonly string[] }
	/** The page is there: runbooks link it. */
	| { readonly kind: 'there' };

const raw =
	(repository: string, branch: string) =>
	(path: string): Https =>
		`https://raw.githubusercontent.com/${repository}/${branch}/${path}`;

/** Files of the example as it was at a commit: stacks and services that came from it are still there. */
export const examplesAt = (commit: string) => raw('1Password/scim-examples', commit);
/** Files of the chart as it was released. */
export const chartOf = (version: string) =>
	raw('1Password/op-scim-helm', `op-scim-bridge-${version}`);

/** Files of the default branches, by their path. */
export const examples = raw('1Password/scim-examples', 'main');
export const chart = raw('1Password/op-scim-helm', 'main');
export const googleMarketplace = raw('1Password/op-scim-gcp-marketplace', 'master');
export const digitaloceanMarketplace = raw('digitalocean/marketplace-kubernetes', 'master');

/** @returns a maker of facts about the text of one file that one file of ours rests on */
export const inFile =
	(url: Https, ours: string) =>
	(what: string, text: string): Fact => ({ what, ours, url, expect: { kind: 'text', text } });
