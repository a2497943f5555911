import type { Https } from '#lib/runbook/language/prose.ts';

/** A detail of an upstream file that our runbooks depend on. */
export type Fact = {
	readonly what: string;
	/** Our file to check when the fact no longer holds. */
	readonly ours: string;
	readonly url: Https;
	readonly expect: Expectation;
};

export type Expectation =
	/** Any white space equals one space, and the text ends with a whole word. A `…` at the end matches anything. */
	| { readonly kind: 'text'; readonly text: string }
	/** The parameters of a CloudFormation template: these, and no others. */
	| { readonly kind: 'parameters'; readonly names: readonly string[] }
	/** The page exists, since runbooks link to it. */
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

/** @returns a maker of facts: texts in one upstream file that the file `ours` depends on */
export const inFile =
	(url: Https, ours: string) =>
	(what: string, text: string): Fact => ({ what, ours, url, expect: { kind: 'text', text } });
