import { compareVersions, parseVersion, type Version } from '#lib/runbook/version.ts';
import type { Outcome } from './ask.ts';

const builtIn = parseVersion('2.9.16');
if (builtIn === undefined) throw new Error('The floor is a version');

/** The newest version known when this page was made, so that it works without any network. facts/versions.md 0. */
export const FLOOR = { version: builtIn, day: '2026-08-18' } as const;

/** A version that a source named on an earlier visit. */
export type Remembered = {
	readonly version: Version;
	readonly label: string;
	/** ISO time. */
	readonly at: string;
};

/** The newest version, and how the page knows. */
export type Newest = {
	readonly version: Version;
	readonly basis:
		| { readonly kind: 'source'; readonly labels: readonly string[]; readonly at: string }
		| { readonly kind: 'remembered'; readonly label: string; readonly at: string }
		| { readonly kind: 'built-in'; readonly day: string };
	readonly outcomes: readonly Outcome[];
	/** Named by a source, but too far ahead to be taken without asking. */
	readonly unconfirmed: readonly Version[];
};

/** Guards against a slip in a source: the same major version, at most three minor versions ahead. */
export function plausible(version: Version): boolean {
	const [major, minor = 0] = version.split('.').map(Number);
	const [floorMajor, floorMinor = 0] = FLOOR.version.split('.').map(Number);
	return major === floorMajor && minor <= floorMinor + 3;
}

export const beforeLookup = (remembered: Remembered | undefined): Newest =>
	newest([], remembered, '');

/**
 * The maximum of what the sources say, what an earlier visit knew, and what was built in. A lower answer never
 * lowers it.
 * @param at ISO time of the look-up
 */
export function newest(
	outcomes: readonly Outcome[],
	remembered: Remembered | undefined,
	at: string
): Newest {
	const found = outcomes.filter((outcome) => outcome.kind === 'found');
	const candidates = [
		FLOOR.version,
		...(remembered ? [remembered.version] : []),
		...found.map(({ version }) => version)
	].filter(plausible);
	const version = candidates.reduce((a, b) => (compareVersions(b, a) > 0 ? b : a), FLOOR.version);
	const named = found.filter((outcome) => outcome.version === version);
	const basis: Newest['basis'] =
		named.length > 0
			? { kind: 'source', labels: named.map(({ label }) => label), at }
			: remembered?.version === version && version !== FLOOR.version
				? { kind: 'remembered', label: remembered.label, at: remembered.at }
				: { kind: 'built-in', day: FLOOR.day };
	const unconfirmed = [...new Set(found.map((outcome) => outcome.version))].filter(
		(other) => !plausible(other) && compareVersions(other, version) > 0
	);
	return { version, basis, outcomes, unconfirmed };
}
