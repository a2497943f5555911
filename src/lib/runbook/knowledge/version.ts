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

/** Target grammar: docs/facts/platforms.md 0.7 with the bounds of docs/facts/versions.md 6. */
export const releasedVersion = grammar(255, [
	new RegExp(`^v?${number}\\.${number}\\.${number}$`),
	'Write the version as three numbers, for example 2.9.16.'
]).check(withoutV);

export function readVersion(typed: string): Reading<Version> {
	const read = readText(releasedVersion, typed);
	// The one place where a text becomes a version.
	return read.kind === 'refused' ? read : { ...read, text: read.text as Version };
}

/** @returns the version in a text, or undefined where the whole text is not one. */
export function parseVersion(text: string): Version | undefined {
	const read = readVersion(text);
	return read.kind === 'accepted' ? read.text : undefined;
}

/** A version that we wrote ourselves. Throws where we wrote none. */
export function ourVersion(text: string): Version {
	const version = parseVersion(text);
	if (version === undefined) throw new Error(`${text} is no version`);
	return version;
}

/** @returns negative, zero or positive, by number: 2.10.0 comes after 2.9.16 */
export const compareVersions = (a: Version, b: Version): number => compare(a, b);

export const newestOf = (first: Version, ...rest: readonly Version[]): Version =>
	rest.reduce((newest, next) => (compareVersions(next, newest) > 0 ? next : newest), first);

/** What runs today. Old tags had two parts or a rebuild number: `1.0`, `1.3.0-2`; `latest` says nothing. */
export const runningVersion = grammar(255, [
	/^(?:v?\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?:-\d{1,3})?|latest)$/,
	'Write the version as it is shown, for example 2.9.11, or latest.'
]).check(withoutV);

/**
 * The one place where the vendor's tags differ from semver: a rebuild (`1.3.0-2`) comes after its plain version, where
 * semver has a pre-release before it. `coerce` reads tags of two numbers; leading zeros it would refuse.
 * @param running an accepted `runningVersion`
 * @returns the release it was built from, and the number of the rebuild; nothing for `latest`
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
 * @returns how it stands to the target
 */
export function standing(running: string, target: Version): Order | 'unknown' {
	const read = releaseOf(running);
	if (read === undefined) return 'unknown';
	const order = compare(read.release, target) || read.rebuild;
	if (order === 0) return 'same';
	return order < 0 ? 'older' : 'newer';
}

/** A stretch of releases: all of its bounds hold. Made here, so that a typo in a version throws at once. */
export type Range = readonly [Bound, ...Bound[]];
type Bound = { readonly operator: '>=' | '<'; readonly version: Version };

/** The releases before one. */
export const before = (version: string): Range => [{ operator: '<', version: ourVersion(version) }];

/** The releases from one on, and before another. */
export const between = (first: string, end: string): Range => [
	{ operator: '>=', version: ourVersion(first) },
	...before(end)
];

/** @param running an accepted `runningVersion`, or a version */
export function isWithin(running: string, range: Range): boolean | 'unknown' {
	const read = releaseOf(running);
	return read === undefined
		? 'unknown'
		: range.every(({ operator, version }) => cmp(read.release, operator, version));
}

/** @returns the first release behind a range */
export const endOf = ([bound, ...others]: Range): Version => (others.at(-1) ?? bound).version;
