import { z } from './zod.ts';
import { visible } from './visible.ts';

/** A released bridge version without its `v`: `2.9.16`. */
export type Version = z.output<typeof version>;

const number = '(?:0|[1-9]\\d{0,2})';
const released = new RegExp(`^v?(${number}\\.${number}\\.${number})$`);

/** Target grammar: facts/platforms.md 0.7 with the bounds of facts/versions.md 6. */
export const version = z
	.pipe(
		visible.check(z.regex(released, 'Write the version as three numbers, for example 2.9.16.')),
		z.transform((text) => text.replace(/^v/, ''))
	)
	.brand<'Version'>();

/** @returns the version in a text, or undefined where the whole text is not one. */
export function parseVersion(text: string): Version | undefined {
	const parsed = version.safeParse(text);
	return parsed.success ? parsed.data : undefined;
}

// Three numbers without leading zeros are in numeric order exactly as semver has it: version.test.ts asks both.
const { compare } = new Intl.Collator('en', { numeric: true });

/** @returns negative, zero or positive, by number: 2.10.0 comes after 2.9.16. */
export const compareVersions = (a: Version, b: Version): number => compare(a, b);

export const newestOf = (first: Version, ...rest: readonly Version[]): Version =>
	rest.reduce((newest, next) => (compareVersions(next, newest) > 0 ? next : newest), first);

/** What runs today. Old tags had two parts or a rebuild number: `1.0`, `1.3.0-2`; `latest` says nothing. */
export const runningVersion = z.pipe(
	visible.check(
		z.regex(
			/^(?:v?\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?:-\d{1,3})?|latest)$/,
			'Write the version as it is shown, for example 2.9.11, or latest.'
		)
	),
	z.transform((text) => text.replace(/^v/, ''))
);

/**
 * @param running an accepted `runningVersion`
 * @returns how it stands to the target. A rebuild (`1.3.0-2`) comes after its plain version, unlike in semver.
 */
export function standing(running: string, target: Version): 'older' | 'same' | 'newer' | 'unknown' {
	if (running === 'latest') return 'unknown';
	const [numbers = '', rebuild = '0'] = running.split('-');
	const [major = '0', minor = '0', patch = '0'] = numbers
		.split('.')
		.map((part) => `${Number(part)}`);
	const order = compare(`${major}.${minor}.${patch}`, target) || Number(rebuild);
	if (order === 0) return 'same';
	return order < 0 ? 'older' : 'newer';
}
