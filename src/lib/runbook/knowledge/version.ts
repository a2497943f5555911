import { grammar, type Grammar, type Reading } from '../questions/reading.ts';

declare const released: unique symbol;

/** A released bridge version without its `v`: `2.9.16`. Only `readVersion` makes one. */
export type Version = string & { readonly [released]: true };

const number = '(?:0|[1-9]\\d{0,2})';
const withV = grammar(255, [
	new RegExp(`^v?${number}\\.${number}\\.${number}$`),
	'Write the version as three numbers, for example 2.9.16.'
]);

/** Target grammar: facts/platforms.md 0.7 with the bounds of facts/versions.md 6. */
export function readVersion(typed: string): Reading<Version> {
	const read = withV(typed);
	// The one place where a text becomes a version.
	return read.kind === 'refused' ? read : { ...read, text: read.text.replace(/^v/, '') as Version };
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

const numbersOf = (text: string): readonly number[] => text.split('.').map(Number);

/** By the first number that differs. One that is left out is zero. */
function compare(a: string, b: string): number {
	const others = numbersOf(b);
	const differences = numbersOf(a).map((one, i) => one - (others[i] ?? 0));
	return differences.find((difference) => difference !== 0) ?? 0;
}

/**
 * @returns negative, zero or positive, by number: 2.10.0 comes after 2.9.16. Written here, since a library weighs
 * 2.5 KB and the browser's own way takes a slow machine 10 milliseconds to begin with. version.test.ts asks semver too.
 */
export const compareVersions = (a: Version, b: Version): number => compare(a, b);

export const newestOf = (first: Version, ...rest: readonly Version[]): Version =>
	rest.reduce((newest, next) => (compareVersions(next, newest) > 0 ? next : newest), first);

const runningWithV = grammar(255, [
	/^(?:v?\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?:-\d{1,3})?|latest)$/,
	'Write the version as it is shown, for example 2.9.11, or latest.'
]);

/** What runs today. Old tags had two parts or a rebuild number: `1.0`, `1.3.0-2`; `latest` says nothing. */
export const runningVersion: Grammar = (typed) => {
	const read = runningWithV(typed);
	return read.kind === 'refused' ? read : { ...read, text: read.text.replace(/^v/, '') };
};

type Order = 'older' | 'same' | 'newer';

/**
 * @param running an accepted `runningVersion`
 * @returns how it stands to the target. A rebuild (`1.3.0-2`) comes after its plain version, unlike in semver.
 */
export function standing(running: string, target: Version): Order | 'unknown' {
	if (running === 'latest') return 'unknown';
	const [numbers = '', rebuild = '0'] = running.split('-');
	// Old tags had two numbers.
	const order = compare(`${numbers}.0`, target) || Number(rebuild);
	if (order === 0) return 'same';
	return order < 0 ? 'older' : 'newer';
}
