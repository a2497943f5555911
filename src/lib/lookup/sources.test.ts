import { describe, expect, it } from 'vitest';
import { parseVersion } from '#lib/runbook/knowledge/version.ts';
import { chartCarrying, readHelmIndex, readManifest } from './sources.ts';

describe('the manifest', () => {
	it.each([
		['one image', 'image: 1password/scim:v2.9.16\n', '2.9.16'],
		['the registry before it', 'image: docker.io/1password/scim:v2.9.16\n', '2.9.16'],
		['quotes', `image: "1password/scim:v2.9.16"\n`, '2.9.16'],
		['Windows line ends', 'kind: Deployment\r\nimage: 1password/scim:v2.9.16\r\n', '2.9.16'],
		['Redis beside it', 'image: redis\nimage: 1password/scim:v2.9.16\n', '2.9.16'],
		[
			'the same tag twice',
			'image: 1password/scim:v2.9.16\nimage: 1password/scim:v2.9.16\n',
			'2.9.16'
		],
		['two tags', 'image: 1password/scim:v2.9.16\nimage: 1password/scim:v2.9.17\n', undefined],
		['latest', 'image: 1password/scim:latest\n', undefined],
		['a tag without v', 'image: 1password/scim:2.9.16\n', undefined],
		['a variant', 'image: 1password/scim:v2.9.16-rc.1\n', undefined],
		['a tag with more behind it', 'image: 1password/scim:v2.9.16;id\n', undefined],
		['another image', 'image: mirror/1password/scimx:v2.9.16\n', undefined],
		['the words of a missing file', '404: Not Found', undefined],
		['nothing', '', undefined]
	])('with %s', (_, body, version) => {
		expect(readManifest(body)).toBe(version);
	});
});

describe('the Helm index', () => {
	it.each([
		[
			'the highest of several',
			'appVersion: v2.4.1\nappVersion: v2.9.15\nappVersion: v2.9.9\n',
			'2.9.15'
		],
		['ten after nine', 'appVersion: v2.9.16\nappVersion: v2.10.0\n', '2.10.0'],
		['indented, in a list, and quoted', '  - appVersion: "2.9.15"\r\n', '2.9.15'],
		['chart numbers beside it', 'version: 2.11.12\nappVersion: v2.9.15\n', '2.9.15'],
		['chart numbers only', 'version: 2.11.12\ndependencies:\n- version: 23.2.12\n', undefined],
		['a release name', 'appVersion: op-scim-bridge-2.11.12\n', undefined],
		['nothing', '', undefined]
	])('with %s', (_, body, version) => {
		expect(readHelmIndex(body)).toBe(version);
	});
});

describe('the chart that carries a version', () => {
	const entry = (app: string, chart: string) =>
		`  - apiVersion: v2\n    appVersion: ${app}\n    dependencies:\n    - name: redis\n      version: 23.2.12\n    version: ${chart}\n`;
	const newest = parseVersion('2.9.15')!;

	it.each([
		[
			'one of several',
			entry('v2.9.14', '2.11.11') + entry('v2.9.15', '2.11.12'),
			'in chart 2.11.12'
		],
		[
			'the newest of two',
			entry('v2.9.15', '2.11.9') + entry('v2.9.15', '2.11.10'),
			'in chart 2.11.10'
		],
		['none', entry('v2.9.14', '2.11.11'), ''],
		['an entry without a number of its own', '  - appVersion: v2.9.15\n    name: scim\n', ''],
		['a number that is none', entry('v2.9.15', '"$(id)"'), ''],
		['a list that is written in another way', '- appVersion: v2.9.15\n  version: 2.11.12\n', '']
	])('%s', (_, charts, expected) => {
		expect(chartCarrying(`entries:\n  op-scim-bridge:\n${charts}`, newest)).toBe(expected);
	});
});
