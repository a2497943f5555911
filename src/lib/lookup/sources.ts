import { newestOf, parseVersion, type Version } from '#lib/runbook/knowledge/version.ts';
import { sourceUrls } from './source-urls.js';

/** A public file that names the newest bridge version and allows cross-origin requests. */
export type VersionSource = {
	readonly label: string;
	readonly url: `https://${string}`;
	/** @returns the version the file names, or undefined for an unexpected file. */
	readonly read: (body: string) => Version | undefined;
	/** @returns more from the file about that version, as the end of a sentence; may be empty. */
	readonly detail: (body: string, version: Version) => string;
};

const IMAGE =
	/(?:^|[\s"'=])(?:docker\.io\/)?1password\/scim:(v\d{1,3}\.\d{1,3}\.\d{1,3})(?=["'\s,]|$)/gm;
const APP_VERSION =
	/^[ \t]*(?:-[ \t]+)?appVersion:[ \t]*["']?v?(\d{1,3}\.\d{1,3}\.\d{1,3})["']?[ \t]*\r?$/gm;

const versionsIn = (body: string, pattern: RegExp): readonly Version[] =>
	[...body.matchAll(pattern)].flatMap((match) => parseVersion(match[1] ?? '') ?? []);

/** The vendor’s manifest has exactly one image of the bridge. With two different tags, it is not the file we know. */
export function readManifest(body: string): Version | undefined {
	const [version, ...others] = new Set(versionsIn(body, IMAGE));
	return others.length === 0 ? version : undefined;
}

/** `appVersion` is the image; `version` is the chart’s own number and says nothing about the bridge. */
export function readHelmIndex(body: string): Version | undefined {
	const [first, ...rest] = versionsIn(body, APP_VERSION);
	return first && newestOf(first, ...rest);
}

// Helm indents each chart of an index by two spaces. The versions of its dependencies are deeper than its own.
const CHART_ENTRY = /^ {2}- /m;
const CHART_VERSION = /^ {4}version:[ \t]*["']?(\d{1,3}\.\d{1,3}\.\d{1,3})["']?[ \t]*\r?$/gm;

/** @returns the newest chart of an index that carries a version: `in chart 2.11.12`. Empty if none does. */
export function chartCarrying(body: string, version: Version): string {
	const [first, ...rest] = body
		.split(CHART_ENTRY)
		.filter((entry) => versionsIn(entry, APP_VERSION).includes(version))
		.flatMap((entry) => versionsIn(entry, CHART_VERSION));
	return first ? `in chart ${newestOf(first, ...rest)}` : '';
}

/** Both allow cross-origin requests. Neither is always ahead, so the page reads both. docs/facts/versions.md 1a, 1b. */
export const versionSources: readonly VersionSource[] = [
	{
		label: '1Password/scim-examples',
		url: sourceUrls.manifest,
		read: readManifest,
		detail: () => ''
	},
	{
		label: '1Password/op-scim-helm',
		url: sourceUrls.helmIndex,
		read: readHelmIndex,
		detail: chartCarrying
	}
];
