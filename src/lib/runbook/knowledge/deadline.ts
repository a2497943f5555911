import { addDays, daysBetween, longDay } from './day.ts';

/** Days that a deprecated version keeps working after the e-mail. Source: the update page of 1Password Support. */
export const DAYS_AFTER_NOTICE = 90;

/**
 * @param notified the e-mail's date, an accepted `YYYY-MM-DD`
 * @returns the last day, written out: `January 31, 2027`
 */
export const lastDay = (notified: string): string => longDay(addDays(notified, DAYS_AFTER_NOTICE));

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/**
 * A sentence about the time left. It names the day of counting, so it stays true on paper.
 * @param notified the e-mail's date, an accepted `YYYY-MM-DD`
 * @param today the reader's day, `YYYY-MM-DD`
 */
export function timeLeft(notified: string, today: string): string {
	const left = daysBetween(today, addDays(notified, DAYS_AFTER_NOTICE));
	const counted = `Counted on ${longDay(today)}:`;
	if (left < 0)
		return `${counted} the last day, ${lastDay(notified)}, passed ${days(-left)} ago. Accounts keep working; syncing with your identity provider may have stopped until you update.`;
	if (left === 0) return `${counted} today is the last day.`;
	return `${counted} ${days(left)} left, until ${lastDay(notified)}.`;
}
