import { compareVersions, newestOf, type Version } from '#lib/runbook/knowledge/version.ts';
import type { Outcome } from './fetch-source.ts';
import { FLOOR, type Basis, type Newest, type OwnCopy, type Remembered } from './newest.ts';
import { basisWords } from './sentences.ts';

/** The knowledge from before the sources on other hosts answer. */
export type Known = {
	readonly remembered?: Remembered | undefined;
	readonly ownCopy?: OwnCopy | undefined;
};

/** Guards against a mistake in a source: allows the major version of `FLOOR`, and at most three more minor versions. */
export function plausible(version: Version): boolean {
	const [major, minor = 0] = version.split('.').map(Number);
	const [floorMajor, floorMinor = 0] = FLOOR.version.split('.').map(Number);
	return major === floorMajor && minor <= floorMinor + 3;
}

/** @returns the newest version that is known before any request. */
export const beforeLookup = (remembered: Remembered | undefined, ownCopy?: OwnCopy): Newest =>
	newest([], { remembered, ownCopy }, '');

type Claim = { readonly version: Version; readonly at: string; readonly basis: Basis };

function claimsOf({ remembered, ownCopy }: Known): readonly Claim[] {
	const claims: Claim[] = [];
	if (remembered) {
		const { version, label, at } = remembered;
		claims.push({ version, at, basis: { kind: 'remembered', label, at } });
	}
	if (ownCopy) {
		const { generatedAt: at, newest } = ownCopy;
		claims.push({ version: newest.version, at, basis: { kind: 'own-copy', at } });
	}
	return claims;
}

/**
 * The newest version of all sources, of what was known before, and of what is built in. An older one never lowers it.
 * @param at ISO time of the look-up
 */
export function newest(outcomes: readonly Outcome[], known: Known, at: string): Newest {
	const found = outcomes.filter((outcome) => outcome.kind === 'found');
	const claims = claimsOf(known);
	const candidates = [...claims, ...found].map(({ version }) => version).filter(plausible);
	const version = newestOf(FLOOR.version, ...candidates);
	const named = found.filter((outcome) => outcome.version === version);
	const unconfirmed = [...new Set(found.map((outcome) => outcome.version))].filter(
		(other) => !plausible(other) && compareVersions(other, version) > 0
	);
	const basis: Basis =
		named.length > 0
			? { kind: 'source', labels: named.map(({ label }) => label), at }
			: lastToClaim(version, claims);
	const whence = basisWords(basis);
	return { version, basis, whence, outcomes, ownCopy: known.ownCopy, unconfirmed };
}

/** The most recent claim for this version; on a tie the newer date wins. */
function lastToClaim(version: Version, claims: readonly Claim[]): Basis {
	const { day } = FLOOR;
	const floor: Claim = { version: FLOOR.version, at: day, basis: { kind: 'built-in', day } };
	const claiming = claims.filter((claim) => claim.version === version);
	return claiming.reduce((a, b) => (b.at > a.at || a.version !== version ? b : a), floor).basis;
}
