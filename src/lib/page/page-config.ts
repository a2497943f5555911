import type { OwnCopy } from '#lib/lookup/newest.ts';
import type { Method } from '#lib/runbook/methods/index.ts';

/** What a page starts with. Links that the site writes all lead to the start page, so their address never changes. */
export type PageConfig = {
	/** The address of the start page, with a trailing slash. */
	readonly root: string;
	/** The address of this page, without a fragment. */
	readonly own: string;
	/** The method the page starts with. */
	readonly method: Method | undefined;
	/** Whether a link with answers opened the page; its answers apply from the start. */
	readonly byLink: boolean;
	/** Methods that are already loaded. */
	readonly loaded: readonly Method[];
	/** The base of links to runbooks. The single file links to the site if it knows the address. */
	readonly linkTo: string;
	/** A note to read before sharing these links; may be empty. */
	readonly linkNote: string;
	/** Pages of the site look for the newest version on load. The single file sends no request before a click. */
	readonly lookUp: 'at once' | 'when asked';
	/** The site’s own copy of the newest version; only the single file has it built in. */
	readonly ownCopy: OwnCopy | undefined;
};

/** Settings shared by all pages of the site. */
export const ON_SITE = { linkNote: '', lookUp: 'at once', ownCopy: undefined } as const;

/** @returns an address without its fragment */
export const withoutFragment = (address: string): string => address.replace(/#.*$/, '');

/** @returns the page whose address should hold answers for a method: its own, or the start page */
export const pageFor = (config: PageConfig, method: Method | undefined): string =>
	config.method !== undefined && config.method.id === method?.id ? config.own : config.root;

/** @returns the method that the page at an address starts with */
export const startOf = (config: PageConfig, address: string): Method | undefined =>
	withoutFragment(address) === config.own ? config.method : undefined;

/** @returns the config of a method's page during prerendering, when addresses are unknown */
export const prerendered = (method: Method): PageConfig => ({
	...ON_SITE,
	root: '',
	own: '',
	linkTo: '',
	method,
	byLink: false,
	loaded: []
});
