import type { Prose } from './language/prose.ts';
import type { Given } from './language/value.ts';

/** Where a method can take its image from. docs/facts/platforms.md 16. */
export type ImageSource =
	/** Any registry. `login` says how it gets its credentials. */
	| { readonly kind: 'any'; readonly login: Prose }
	/** Only some registries, or not by the image line alone. */
	| { readonly kind: 'limited'; readonly limits: Prose }
	/** The answer changes nothing here. */
	| { readonly kind: 'fixed'; readonly why: Prose };

/** The spellings of the vendor's own repository. docs/facts/platforms.md 16. */
const OFFICIAL: readonly string[] = [
	'1password/scim',
	'docker.io/1password/scim',
	'registry-1.docker.io/1password/scim',
	'index.docker.io/1password/scim'
];

/** @returns whether an image comes from another place than the vendor's repository on Docker Hub. */
export const isMirror = (image: Given): boolean => !OFFICIAL.includes(image.text);

/** @returns whether a repository names its registry: the first part has a dot or a port. */
export const namesItsHost = (image: Given): boolean =>
	/^[^/]*[.:][^/]*\/|^localhost\//.test(image.text);
