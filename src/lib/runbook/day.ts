import { rememberedByText } from './remember.ts';

/** A day as `YYYY-MM-DD`. Written out wherever people read it. */
export type Day = `${number}-${number}-${number}`;

const DAY_MS = 24 * 60 * 60 * 1000;

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

// Made once: making one takes longer than the rest of a page of text.
const long = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** @returns `January 31, 2027`, the same in every time zone */
export const longDay = rememberedByText((day: string): string => long.format(time(day)));

export const addDays = (day: string, days: number): string =>
	new Date(time(day) + days * DAY_MS).toISOString().slice(0, 10);

/** @returns whole days from one day to another; negative when it lies before */
export const daysBetween = (from: string, to: string): number =>
	Math.round((time(to) - time(from)) / DAY_MS);
