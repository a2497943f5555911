import { describe, expect, it } from 'vitest';
import { readText } from '../questions/grammar.ts';
import {
	before,
	between,
	compareVersions,
	endOf,
	isWithin,
	newestOf,
	parseVersion,
	runningVersion,
	standing
} from './version.ts';
import type { Version } from './version.ts';

const v = (text: string): Version => {
	const version = parseVersion(text);
	if (version === undefined) throw new Error(`${text} is not a version`);
	return version;
};

describe('parseVersion', () => {
	it.each([
		['2.9.16', '2.9.16'],
		['v2.9.16', '2.9.16'],
		[' v2.9.16\n', '2.9.16'],
		['0.0.0', '0.0.0'],
		['999.999.999', '999.999.999'],
		// No bridge has this number: parsing checks the form, not whether the version exists.
		['29.1.6', '29.1.6']
	])('reads %j as %s', (text, expected) => {
		expect(parseVersion(text)).toBe(expected);
	});

	it.each([
		...['', 'v', 'latest', '2', '2.9', '2.9.16.1', '2.9.x', '2.9.16-1', '2.9.16+1', '2.9.16-rc.1'],
		...[
			'02.9.16',
			'2.09.16',
			'1000.0.0',
			'-2.9.16',
			'+2.9.16',
			'2 .9.16',
			'2,9,16',
			'V2.9.16',
			'vv2.9.16'
		],
		...[
			'v2.9.16; rm -rf /',
			'$(id)',
			'2.9.16\n2.9.15',
			'2.9.16\u200b',
			'٢.٩.١٦',
			'1e1.0.0',
			'0x2.9.16'
		],
		// A tag of the Helm chart, which has its own numbers.
		'op-scim-bridge-2.11.12'
	])('refuses %j', (text) => {
		expect(parseVersion(text)).toBeUndefined();
	});
});

describe('compareVersions', () => {
	it.each([
		['2.10.0', '2.9.16'],
		['2.9.16', '2.9.9'],
		['10.0.0', '9.99.99'],
		['2.9.100', '2.9.20']
	])('puts %s after %s, by number', (newer, older) => {
		expect(compareVersions(v(newer), v(older))).toBeGreaterThan(0);
		expect(compareVersions(v(older), v(newer))).toBeLessThan(0);
	});

	it('finds a version equal to itself, with v or without', () => {
		expect(compareVersions(v('2.9.16'), v('v2.9.16'))).toBe(0);
	});

	it('finds the newest, wherever it stands', () => {
		const [old, middle, newest] = [v('2.9.9'), v('2.9.16'), v('2.10.0')];
		expect(newestOf(newest, middle, old)).toBe(newest);
		expect(newestOf(old, newest, middle)).toBe(newest);
		expect(newestOf(old)).toBe(old);
	});
});

describe('runningVersion', () => {
	it.each(['2.9.11', '1.0', '1.3.0-2', '0.7-1', 'latest'])('reads %j', (text) => {
		expect(readText(runningVersion, text)).toEqual({ kind: 'accepted', text });
		expect(readText(runningVersion, ` ${text}\n`)).toEqual({ kind: 'accepted', text });
	});

	it('drops the v', () => {
		expect(readText(runningVersion, 'v2.9.11')).toEqual({ kind: 'accepted', text: '2.9.11' });
	});

	it.each([
		...['', '2', 'v', 'vlatest', 'Latest', '1.2.3.4', '1.2.3-', '1.2.3-rc1', '1000.0'],
		...['2.9.11 x', '2.9.11\n2.9.12', '$(id)']
	])('refuses %j', (text) => {
		expect(readText(runningVersion, text).kind).toBe('refused');
	});
});

describe('standing', () => {
	it.each([
		['2.9.11', '2.9.16', 'older'],
		['2.9.16', '2.9.16', 'same'],
		['2.10.0', '2.9.16', 'newer'],
		['2.9.9', '2.9.16', 'older'],
		['1.0', '1.0.0', 'same'],
		['2.9', '2.9.16', 'older'],
		['3.0', '2.9.16', 'newer'],
		// A rebuild of an old tag came after the tag itself; semver would say before.
		['1.3.0-2', '1.3.0', 'newer'],
		['1.3.0-2', '1.3.1', 'older'],
		['1.3.0-0', '1.3.0', 'same'],
		['0.7-1', '0.7.0', 'newer'],
		['02.09.016', '2.9.16', 'same'],
		['latest', '2.9.16', 'unknown']
	] as const)('%s is to %s: %s', (running, target, expected) => {
		expect(readText(runningVersion, running).kind).toBe('accepted');
		expect(standing(running, v(target))).toBe(expected);
	});
});

describe('isWithin', () => {
	it.each([
		['2.9.3', before('2.9.4'), true],
		['2.9.4', before('2.9.4'), false],
		['2.10.0', before('2.9.4'), false],
		['1.0', before('1.6.0'), true],
		['2.9.3', between('2.9.4', '2.9.13'), false],
		['2.9.4', between('2.9.4', '2.9.13'), true],
		['2.9.10', between('2.9.4', '2.9.13'), true],
		['2.9.13', between('2.9.4', '2.9.13'), false],
		// A rebuild is not a pre-release: it came after its release.
		['1.3.0-2', before('1.3.0'), false],
		['1.2.9-7', before('1.3.0'), true],
		['latest', before('1.3.0'), 'unknown']
	] as const)('%s is within %j: %s', (running, range, expected) => {
		expect(isWithin(running, range)).toBe(expected);
	});

	it('knows where a range ends', () => {
		expect(endOf(before('2.9.4'))).toBe('2.9.4');
		expect(endOf(between('2.9.4', '2.9.13'))).toBe('2.9.13');
	});

	it.each(['2.9', 'latest', '2.9.x'])('takes no %s for a bound', (text) => {
		expect(() => before(text)).toThrow();
	});
});
