import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longDay } from './day.ts';

const browsers = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

describe('a day, written out', () => {
	it('reads as a browser writes it', () => {
		fc.assert(
			fc.property(
				fc.date({ min: new Date('2018-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
				(date) => {
					expect(longDay(date.toISOString().slice(0, 10))).toBe(browsers.format(date));
				}
			)
		);
	});
});
