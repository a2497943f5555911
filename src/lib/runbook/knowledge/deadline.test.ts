import { expect, it } from 'vitest';
import { readText } from '../questions/grammar.ts';
import * as grammar from '../questions/grammar.ts';
import { lastDay, timeLeft } from './deadline.ts';

it.each([
	['2026-11-02', 'January 31, 2027'],
	['2026-01-01', 'April 1, 2026'],
	// Across February, in a leap year and in an ordinary one.
	['2023-12-01', 'February 29, 2024'],
	['2023-12-02', 'March 1, 2024'],
	['2024-12-01', 'March 1, 2025'],
	['2024-02-29', 'May 29, 2024'],
	// Across both daylight-saving changes: days are counted in UTC.
	['2026-03-01', 'May 30, 2026'],
	['2026-10-01', 'December 30, 2026'],
	// The last day the form accepts.
	['2099-12-31', 'March 31, 2100']
])('an e-mail of %s gives until %s', (notified, expected) => {
	expect(readText(grammar.day, notified).kind).toBe('accepted');
	expect(lastDay(notified)).toBe(expected);
});

it.each([
	['2026-11-24', 'Counted on November 24, 2026: 68 days left, until January 31, 2027.'],
	['2027-01-30', 'Counted on January 30, 2027: 1 day left, until January 31, 2027.'],
	['2027-01-31', 'Counted on January 31, 2027: today is the last day.'],
	[
		'2027-02-01',
		'Counted on February 1, 2027: the last day, January 31, 2027, passed 1 day ago. Accounts keep working; syncing with your identity provider may have stopped until you update.'
	]
])('an e-mail of 2026-11-02, read on %s', (today, expected) => {
	expect(timeLeft('2026-11-02', today)).toBe(expected);
});
