/** A day as `YYYY-MM-DD`. People see it through `longDay`. */
export type Day = `${number}-${number}-${number}`;

const DAY_MS = 24 * 60 * 60 * 1000;

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);

/**
 * @returns `January 31, 2027`, the same in every time zone. Does without `Intl.DateTimeFormat`, whose first use takes
 * 50 milliseconds on a slow machine; day.test.ts compares the two.
 */
export function longDay(day: string): string {
	const date = new Date(time(day));
	return `${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}

/** @returns the day that many days later, as `YYYY-MM-DD` */
export const addDays = (day: string, days: number): string =>
	new Date(time(day) + days * DAY_MS).toISOString().slice(0, 10);

/** @returns whole days from one day to the other; negative if `to` is earlier */
export const daysBetween = (from: string, to: string): number =>
	Math.round((time(to) - time(from)) / DAY_MS);
