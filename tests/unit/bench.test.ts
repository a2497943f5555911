import { expect, it } from 'vitest';
import { middle, percentile, percentileOfRounds } from '../../scripts/bench/statistics.mjs';
import { ratio, table } from '../../scripts/bench/table.mjs';

const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);

it.each([
	[hundred, 0.5, 50],
	[hundred, 0.95, 95],
	[hundred, 0.99, 99],
	[hundred, 1, 100],
	[[7], 0.95, 7],
	[[1, 2, 3], 0.5, 2]
])('the percentile is a value that was measured (%#)', (values, share, expected) => {
	expect(percentile(values, share)).toBe(expected);
});

it('nothing measured is an error, not a zero', () => {
	expect(() => percentile([], 0.5)).toThrow('Nothing was measured');
});

it('a spread goes from quartile to quartile, or from round to round', () => {
	expect(middle([4, 1, 2, 3])).toEqual({ value: 2, low: 1, high: 3, of: 4 });
	const rounds = [
		[1, 2, 3],
		[10, 20, 30]
	];
	expect(percentileOfRounds(rounds, 1)).toEqual({ value: 30, low: 3, high: 30, of: 6 });
});

const rows = [
	{ what: 'Page: first load', unit: 'KB', goal: 60, site: { value: 60 }, skeleton: { value: 25 } },
	{
		what: 'Page: first paint',
		unit: 'ms',
		goal: 300,
		site: { value: 301.2, low: 288, high: 333, of: 9 },
		skeleton: { value: 602.4, low: 500, high: 700, of: 9 }
	},
	{ what: 'Page: layout shift', unit: '', goal: 0, site: { value: 0 }, skeleton: { value: 0 } },
	{
		what: 'Page: other paint',
		unit: 'ms',
		goalRatio: 1.5,
		site: { value: 160 },
		skeleton: { value: 100 }
	},
	{ what: 'Core', unit: 'ms', site: { value: 0.2 } }
] as const;

it('a row says what was measured, the ratio, and whether the goal is met', () => {
	const lines = table(rows).split('\n').slice(2);
	const cells = lines.map((line) => line.split('|').map((cell) => cell.trim()));
	expect(cells.map((row) => row.slice(1, -1))).toEqual([
		['Page: first load', '60 KB', '25 KB', '2.4×', '≤ 60 KB', 'yes', '1'],
		['Page: first paint', '301 ms (288–333)', '602 ms (500–700)', '0.5×', '≤ 300 ms', 'no', '9'],
		['Page: layout shift', '0', '0', '–', '≤ 0', 'yes', '1'],
		['Page: other paint', '160 ms', '100 ms', '1.6×', '≤ 1.5×', 'no', '1'],
		['Core', '0.2 ms', '–', '–', '–', '–', '1']
	]);
});

it('a ratio to nothing is none', () => {
	expect(rows.map(ratio)).toEqual([2.4, 0.5, undefined, 1.6, undefined]);
});
