import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { FLOOR } from '#lib/lookup/newest.ts';
import { DOCKER_HUB, readOwnCopy } from '#lib/lookup/own-copy.ts';
import { sourceUrls } from '#lib/lookup/source-urls.js';
import { tagsUrl } from '../../scripts/versions/docker-hub.ts';
import { decisionWords, refresh } from '../../scripts/versions/refresh.ts';
import { scratch } from '../support/in-bash.ts';

const NOW = '2026-11-25T05:17:00.000Z';
const EXAMPLES = '1Password/scim-examples';

const tags = (...names: readonly string[]) =>
	JSON.stringify({ count: names.length, results: names.map((name) => ({ name })) });
const copyOf = (version: string, ...from: readonly string[]) =>
	JSON.stringify({
		format: 1,
		generatedAt: '2026-11-20T05:17:00.000Z',
		newest: { version, from }
	});

/** What each source answers; a number is the status of a refusal, and nothing is no answer. */
type Answers = {
	readonly hub?: string | number;
	readonly manifest?: string | number;
	readonly helm?: string | number;
};

const GOOD: Answers = {
	hub: tags('latest', 'v2.9.17', 'v2.9.16'),
	manifest: 'image: 1password/scim:v2.9.16\n',
	helm: 'appVersion: v2.9.15\n'
};

/** Runs a refresh in memory. */
async function refreshed(answers: Answers, before?: string) {
	const listed = new Map<string, string | number | undefined>([
		[tagsUrl(1), answers.hub],
		[sourceUrls.manifest, answers.manifest],
		[sourceUrls.helmIndex, answers.helm]
	]);
	const written: string[] = [];
	const decision = await refresh({
		fetch: (input) => {
			const answer = typeof input === 'string' ? listed.get(input) : undefined;
			if (answer === undefined) return Promise.reject(new TypeError('fetch failed'));
			return Promise.resolve(
				typeof answer === 'number' ? new Response(null, { status: answer }) : new Response(answer)
			);
		},
		now: NOW,
		read: () => before,
		write: (text) => written.push(text)
	});
	return { decision, written };
}

describe('a newer version', () => {
	it.each([
		['there was no copy', undefined],
		['the copy was older', copyOf('2.9.16', EXAMPLES)],
		['the copy was broken', '{'],
		['the copy said something implausible', copyOf('29.1.6', EXAMPLES)],
		['others named it then', copyOf('2.9.17', EXAMPLES)]
	])('is written when %s, with its day and its source', async (_, before) => {
		const { decision, written } = await refreshed(GOOD, before);
		expect(decision.kind).toBe('changed');
		const [text = ''] = written;
		expect(written).toHaveLength(1);
		expect(readOwnCopy(text)).toEqual({
			format: 1,
			generatedAt: NOW,
			newest: { version: '2.9.17', from: [DOCKER_HUB] }
		});
		const style = await resolveConfig('static/versions.json');
		expect(await check(text, { ...style, parser: 'json' })).toBe(true);
	});

	it.each<readonly [string, Answers]>([
		['the examples', { ...GOOD, manifest: 'image: 1password/scim:v2.10.0\n' }],
		['the chart', { ...GOOD, helm: 'appVersion: v2.9.9\nappVersion: v2.10.0\n' }],
		['Docker Hub', { ...GOOD, hub: tags('v2.9.17', 'v2.10.0', 'v2.9.9') }]
	])('of %s counts', async (_, answers) => {
		const { written } = await refreshed(answers, copyOf('2.9.17', DOCKER_HUB));
		expect(readOwnCopy(written[0] ?? '')?.newest.version).toBe('2.10.0');
	});
});

describe('nothing is written', () => {
	const known = copyOf('2.9.17', DOCKER_HUB);

	it('when nothing has changed', async () => {
		const { decision, written } = await refreshed(GOOD, known);
		expect(decision.kind).toBe('unchanged');
		expect(written).toEqual([]);
	});

	it.each<readonly [string, before: string | undefined, stays: string, Answers]>([
		['the copy', copyOf('2.9.18', DOCKER_HUB), '2.9.18', GOOD],
		[
			'what is built in',
			undefined,
			FLOOR.version,
			{ ...GOOD, hub: tags('v2.9.1'), manifest: 'image: 1password/scim:v2.9.1\n' }
		]
	])('when every source is older than %s', async (_, before, stays, answers) => {
		const { decision, written } = await refreshed(answers, before);
		expect(decision).toMatchObject({ kind: 'older', known: stays });
		expect(written).toEqual([]);
	});

	it.each<readonly [string, Answers, version: string]>([
		['29.1.6 on Docker Hub', { ...GOOD, hub: tags('v2.9.17', 'v29.1.6') }, '29.1.6'],
		['3.0.0 in the chart', { ...GOOD, helm: 'appVersion: v3.0.0\n' }, '3.0.0'],
		['2.13.0', { ...GOOD, manifest: 'image: 1password/scim:v2.13.0\n' }, '2.13.0']
	])('when a source names %s', async (_, answers, version) => {
		const { decision, written } = await refreshed(answers, known);
		expect(decision).toMatchObject({ kind: 'implausible', version });
		expect(decisionWords(decision)).toContain(version);
		expect(written).toEqual([]);
	});

	const { hub: _hub, ...withoutHub } = GOOD;
	it.each<readonly [string, Answers, why: string]>([
		['Docker Hub cannot be reached', withoutHub, 'could not be reached'],
		['Docker Hub is gone', { ...GOOD, hub: 404 }, 'answered with status 404'],
		['Docker Hub is busy', { ...GOOD, hub: 429 }, 'answered with status 429'],
		['Docker Hub sends a page', { ...GOOD, hub: '<!doctype html>' }, 'no list of tags'],
		['Docker Hub sends half a list', { ...GOOD, hub: '{"count":1,' }, 'no list of tags'],
		['Docker Hub sends another list', { ...GOOD, hub: '{"results":[]}' }, 'no list of tags'],
		[
			'Docker Hub has no release',
			{ ...GOOD, hub: tags('latest', 'v2.9.17-rc.1', 'v2.9', '2.9.17', 'v1.3.0-2', 'v2.9.17;id') },
			'no tag that is a release'
		],
		[
			'Docker Hub has too many tags',
			{ ...GOOD, hub: '{"count":9000,"results":[]}' },
			'9000 tags, far more than expected'
		],
		['the example is gone', { ...GOOD, manifest: 404 }, 'answered with status 404'],
		[
			'the example names two',
			{ ...GOOD, manifest: 'image: 1password/scim:v2.9.16\nimage: 1password/scim:v2.9.17\n' },
			'nothing that names a version'
		],
		['the chart is nonsense', { ...GOOD, helm: 'version: 2.11.12\n' }, 'nothing that names']
	])('when %s', async (_, answers, why) => {
		const { decision, written } = await refreshed(answers, known);
		expect(decision.kind).toBe('unreadable');
		expect(decisionWords(decision)).toContain(why);
		expect(written).toEqual([]);
	});
});

describe('npm run versions', () => {
	const RECORDED = 'tests/recorded/versions';
	const run = (recorded: string, file: string) =>
		spawnSync(
			process.execPath,
			['scripts/versions.mjs', '--recorded', recorded, '--file', file, '--summary', `${file}.md`],
			{ encoding: 'utf8' }
		);

	it('reads every page of tags, writes the copy, and says what was found', () => {
		const file = join(scratch(), 'versions.json');
		const first = run(RECORDED, file);
		expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: '' });
		expect(readOwnCopy(readFileSync(file, 'utf8'))?.newest).toEqual({
			version: '2.9.17',
			from: [DOCKER_HUB, EXAMPLES]
		});
		expect(readFileSync(`${file}.md`, 'utf8')).toBe(first.stdout);
		expect(first.stdout).toContain('- 1Password/op-scim-helm: 2.9.15, in chart 2.11.12');

		const text = readFileSync(file, 'utf8');
		const second = run(RECORDED, file);
		expect(second.stdout).toContain('Nothing has changed.');
		expect(second.status).toBe(0);
		expect(readFileSync(file, 'utf8')).toBe(text);
	});

	it('fails and writes nothing when a page of tags is missing', () => {
		const folder = join(scratch(), 'recorded');
		cpSync(RECORDED, folder, { recursive: true });
		const answers = JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8')) as object;
		writeFileSync(join(folder, 'answers.json'), JSON.stringify({ ...answers, [tagsUrl(2)]: 500 }));
		const file = join(folder, 'versions.json');
		const { status, stdout } = run(folder, file);
		expect(status).toBe(1);
		expect(stdout).toContain('1password/scim on Docker Hub: answered with status 500');
		expect(existsSync(file)).toBe(false);
	});
});
