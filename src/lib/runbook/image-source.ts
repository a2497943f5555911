import type { Prose } from './language/prose.ts';
import type { Given } from './language/value.ts';

/** The registries that a method can pull its image from. docs/facts/platforms.md 16. */
export type ImageSource =
	/** Any registry. `login` says how the method gets the credentials. */
	| { readonly kind: 'any'; readonly login: Prose }
	/** Only some registries, or more than the image line has to change. */
	| { readonly kind: 'limited'; readonly limits: Prose }
	/** The method ignores the answer. */
	| { readonly kind: 'fixed'; readonly why: Prose };

/** All spellings of the vendor's own repository. docs/facts/platforms.md 16. */
const OFFICIAL: readonly string[] = [
	'1password/scim',
	'docker.io/1password/scim',
	'registry-1.docker.io/1password/scim',
	'index.docker.io/1password/scim'
];

/** @returns whether a repository is not the vendor's own on Docker Hub. */
export const isMirror = (image: Given): boolean => !OFFICIAL.includes(image.text);

/** @returns whether a repository names its registry: the first part has a dot or a port, or is `localhost`. */
export const namesItsHost = (image: Given): boolean =>
	/^[^/]*[.:][^/]*\/|^localhost\//.test(image.text);
