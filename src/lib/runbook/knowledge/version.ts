import cmp from 'semver/functions/cmp.js';
import coerce from 'semver/functions/coerce.js';
import compare from 'semver/functions/compare.js';
import type { SemVer } from 'semver';
import { grammar, readText, type Reading } from '../questions/grammar.ts';
import { z } from '../questions/zod.ts';

declare const released: unique symbol;

/** A released bridge version without its `v`: `2.9.16`. Only `readVersion` makes one. */
export type Version = string & { readonly [released]: true };

const withoutV = z.overwrite<string>((text) => text.replace(/^v/, ''));

const number = '(?:0|[1-9]\\d{0,2})';

/** The grammar of the target version: docs/facts/platforms.md 0.7 with the bounds of docs/facts/versions.md 6. */
export const releasedVersion = grammar(255, [
	new RegExp(`^v?${number}\\.${number}\\.${number}$`),
	'Write the version as three numbers, for example 2.9.16.'
]).check(withoutV);

/** Reads a typed version, with or without its `v`. Never throws. */
export function readVersion(typed: string): Reading<Version> {
	const read = readText(releasedVersion, typed);
	// The only cast from a text to a version.
	return read.kind === 'refused' ? read : { ...read, text: read.text as Version };
}

/** @returns the version, or undefined unless the whole text is one. */
export function parseVersion(text: string): Version | undefined {
	const read = readVersion(text);
	return read.kind === 'accepted' ? read.text : undefined;
}

/** Reads a version from our own code. Throws if the text is not one. */
export function ourVersion(text: string): Version {
	const version = parseVersion(text);
	if (version === undefined) throw new Error(`${text} is not a version`);
	return version;
}

/** @returns a negative number, zero or a positive number. Compares by number: 2.10.0 is newer than 2.9.16. */
export const compareVersions = (a: Version, b: Version): number => compare(a, b);

export const newestOf = (first: Version, ...rest: readonly Version[]): Version =>
	rest.reduce((newest, next) => (compareVersions(next, newest) > 0 ? next : newest), first);

/** The grammar of the running version. Old tags have two parts or a rebuild number: `1.0`, `1.3.0-2`. */
export const runningVersion = grammar(255, [
	/^(?:v?\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?:-\d{1,3})?|latest)$/,
	'Write the version as it is shown, for example 2.9.11, or latest.'
]).check(withoutV);

/**
 * Splits a tag into its release and its rebuild. Only here the vendor's tags differ from semver: a rebuild (`1.3.0-2`)
 * comes after its plain version, but in semver a pre-release comes before it. `coerce` reads tags of two numbers, but
 * would refuse leading zeros.
 * @param running an accepted `runningVersion`
 * @returns the release it was built from, and the rebuild number; undefined for `latest`
 */
function releaseOf(
	running: string
): { readonly release: SemVer; readonly rebuild: number } | undefined {
	const [numbers = '', rebuild = '0'] = running.split('-');
	const release = coerce(numbers.replace(/\b0+(?=\d)/g, ''));
	return release === null ? undefined : { release, rebuild: Number(rebuild) };
}

type Order = 'older' | 'same' | 'newer';

/**
 * @param running an accepted `runningVersion`
 * @returns how it compares to the target; `unknown` for `latest`
 */
export function standing(running: string, target: Version): Order | 'unknown' {
	const read = releaseOf(running);
	if (read === undefined) return 'unknown';
	const order = compare(read.release, target) || read.rebuild;
	if (order === 0) return 'same';
	return order < 0 ? 'older' : 'newer';
}

/** A range of releases that meet all bounds. `before` and `between` make it, so a typo in a version throws at once. */
export type Range = readonly [Bound, ...Bound[]];
type Bound = { readonly operator: '>=' | '<'; readonly version: Version };

/** All releases before `version`. Throws if that is not a version. */
export const before = (version: string): Range => [{ operator: '<', version: ourVersion(version) }];

/** All releases from `first` up to, but not including, `end`. Throws if either is not a version. */
export const between = (first: string, end: string): Range => [
	{ operator: '>=', version: ourVersion(first) },
	...before(end)
];

/**
 * @param running an accepted `runningVersion`, or a version
 * @returns whether it is in the range; `unknown` for `latest`
 */
export function isWithin(running: string, range: Range): boolean | 'unknown' {
	const read = releaseOf(running);
	return read === undefined
		? 'unknown'
		: range.every(({ operator, version }) => cmp(read.release, operator, version));
}

/** @returns the first release after a range */
export const endOf = ([bound, ...others]: Range): Version => (others.at(-1) ?? bound).version;
