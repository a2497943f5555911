import { base, build, files, prerendered, version } from '$service-worker';
import { filesToKeep, pagesToKeep } from './to-keep.ts';

/** The one edition of the site that this worker knows. Addresses are paths from the root of the host. */
export const edition = {
	version,
	/** The folder of the site, with a slash at its end: the start page. */
	root: `${base}/`,
	pages: pagesToKeep(prerendered),
	files: filesToKeep(build, files),
	/** The one file that is newer than the edition, where the host can be reached. */
	newestVersion: `${base}/versions.json`
} as const;

/** Other sites of the same host have caches of their own, and two editions of this one do too. */
export const CACHES = `scim-bridge-runbook ${edition.root} `;

/** Where this edition is kept. */
export const CACHE = `${CACHES}${version}`;

/** @returns whether what is at an address stays the same for ever: its name is made from what is in it */
export const isImmutable = (path: string): boolean => path.startsWith(`${base}/_app/immutable/`);
