import type { OwnCopy } from '#lib/lookup/newest.ts';
import type { Method } from '#lib/runbook/methods/index.ts';

/** What a page is given when it begins. Every link that the site writes leads to the start page, so that it never changes. */
export type PageConfig = {
	/** The address of the start page, with a slash at its end. */
	readonly root: string;
	/** The address of this page, without a fragment. */
	readonly own: string;
	/** What the page starts with. */
	readonly method: Method | undefined;
	/** Whether it was opened by a link with answers: then they count from the first moment. */
	readonly byLink: boolean;
	/** Methods that are loaded already. */
	readonly loaded: readonly Method[];
	/** What links to runbooks begin with. The file on a disk writes links to the site, where it knows its address. */
	readonly linkTo: string;
	/** What to know of these links before one passes them on; empty where there is nothing. */
	readonly linkNote: string;
	/** A page of the site looks for the newest version by itself. The file asks nobody before someone wants it to. */
	readonly lookUp: 'at once' | 'when asked';
	/** The site’s own copy of the newest version, where it is built in. */
	readonly ownCopy: OwnCopy | undefined;
};

/** What holds for each page of the site. */
export const ON_SITE = { linkNote: '', lookUp: 'at once', ownCopy: undefined } as const;

/** @returns an address without its fragment. */
export const withoutFragment = (address: string): string => address.replace(/#.*$/, '');

/** @returns the page whose address should hold answers about a method: its own, or the start page. */
export const pageFor = (config: PageConfig, method: Method | undefined): string =>
	config.method !== undefined && config.method.id === method?.id ? config.own : config.root;

/** @returns what the page of an address starts with. */
export const startOf = (config: PageConfig, address: string): Method | undefined =>
	withoutFragment(address) === config.own ? config.method : undefined;

/** @returns what the page of a method has while it is prerendered, where addresses are not known yet */
export const prerendered = (method: Method): PageConfig => ({
	...ON_SITE,
	root: '',
	own: '',
	linkTo: '',
	method,
	byLink: false,
	loaded: []
});
