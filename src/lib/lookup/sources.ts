import { newestOf, parseVersion, type Version } from '#lib/runbook/version.ts';

/** A public file that names the newest bridge version and that a page of another origin may read. */
export type VersionSource = {
	readonly label: string;
	readonly url: `https://${string}`;
	/** @returns the version the file names, or undefined where it is not what we expect. */
	readonly read: (body: string) => Version | undefined;
};

const IMAGE =
	/(?:^|[\s"'=])(?:docker\.io\/)?1password\/scim:(v\d{1,3}\.\d{1,3}\.\d{1,3})(?=["'\s,]|$)/gm;
const APP_VERSION =
	/^[ \t]*(?:-[ \t]+)?appVersion:[ \t]*["']?v?(\d{1,3}\.\d{1,3}\.\d{1,3})["']?[ \t]*\r?$/gm;

const versionsIn = (body: string, pattern: RegExp): readonly Version[] =>
	[...body.matchAll(pattern)].flatMap((match) => parseVersion(match[1] ?? '') ?? []);

/** The vendor’s manifest has exactly one image of the bridge. Two different tags mean: not the file we know. */
export function readManifest(body: string): Version | undefined {
	const [version, ...others] = new Set(versionsIn(body, IMAGE));
	return others.length === 0 ? version : undefined;
}

/** `appVersion` is the image; `version` is the chart’s own number and says nothing about the bridge. */
export function readHelmIndex(body: string): Version | undefined {
	const [first, ...rest] = versionsIn(body, APP_VERSION);
	return first && newestOf(first, ...rest);
}

/** Both answer any origin. Neither is always ahead, so both are asked. facts/versions.md 1a, 1b. */
export const versionSources: readonly VersionSource[] = [
	{
		label: '1Password/scim-examples',
		url: 'https://raw.githubusercontent.com/1Password/scim-examples/main/kubernetes/op-scim-deployment.yaml',
		read: readManifest
	},
	{
		label: '1Password/op-scim-helm',
		url: 'https://1password.github.io/op-scim-helm/index.yaml',
		read: readHelmIndex
	}
];
