/** Days a deprecated version goes on working after the e-mail. Source: the update page of 1Password Support. */
export const DAYS_AFTER_NOTICE = 90;

const DAY = 24 * 60 * 60 * 1000;

/**
 * @param notified the e-mail's date, an accepted `YYYY-MM-DD`
 * @returns the last day, written out, in words that stay true on paper
 */
export function lastDay(notified: string): string {
	const last = new Date(Date.parse(`${notified}T00:00:00Z`) + DAYS_AFTER_NOTICE * DAY);
	return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(last);
}
