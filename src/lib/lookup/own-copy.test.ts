import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseVersion } from '#lib/runbook/knowledge/version.ts';
import { lookUp, type World } from './look-up.ts';
import { FLOOR, type Newest, type Remembered } from './newest.ts';
import { ownCopyAt, readOwnCopy } from './own-copy.ts';
import { versionSources } from './sources.ts';
import { ownCopyWords } from './said.ts';

const AT = '2026-11-23T10:00:00.000Z';
const OWN = 'https://runbooks.example/scim/versions.json';
const [manifest = '', helm = ''] = versionSources.map(({ url }) => url);

const copy = (version: string, day = '2026-11-20') => ({
	format: 1,
	generatedAt: `${day}T05:00:00.000Z`,
	newest: { version, from: ['1password/scim on Docker Hub', '1Password/scim-examples'] }
});
const text = (value: unknown) => JSON.stringify(value);

/** A `fetch` that answers from a table; it rejects any other address. */
const answering =
	(bodies: Readonly<Record<string, string>>): typeof globalThis.fetch =>
	(input) => {
		const body = typeof input === 'string' ? bodies[input] : undefined;
		return body === undefined
			? Promise.reject(new TypeError('Failed to fetch'))
			: Promise.resolve(new Response(body));
	};

const nowhere = (): Storage => {
	throw new Error('storage is switched off');
};

const world = (fetch: typeof globalThis.fetch, ownCopyUrl: string | undefined = OWN): World => ({
	fetch,
	storage: nowhere,
	now: () => AT,
	cancelled: new AbortController().signal,
	ownCopyUrl
});

const image = (version: string) => `image: 1password/scim:v${version}\n`;
const FROM_THE_COPY = 'from this site’s own copy of November 20, 2026';
const BUILT_IN = 'built into this page, as of August 18, 2026';

describe('this site’s own copy', () => {
	it.each([
		['newer than the live ones', copy('2.9.18'), '2.9.17', '2.9.18', FROM_THE_COPY],
		[
			'older than the live ones',
			copy('2.9.17'),
			'2.9.18',
			'2.9.18',
			'read on November 23, 2026 from 1Password/scim-examples'
		],
		[
			'the same as the live ones, which are of today',
			copy('2.9.17'),
			'2.9.17',
			'2.9.17',
			'read on November 23, 2026 from 1Password/scim-examples'
		],
		['newer than what is built in', copy('2.9.17'), undefined, '2.9.17', FROM_THE_COPY],
		['the same, and read later', copy(FLOOR.version), undefined, FLOOR.version, FROM_THE_COPY],
		[
			'the same, and read earlier',
			copy(FLOOR.version, '2026-08-01'),
			undefined,
			FLOOR.version,
			BUILT_IN
		],
		['older than what is built in', copy('2.9.1'), undefined, FLOOR.version, BUILT_IN]
	])('%s', async (_, own, live, version, basis) => {
		const bodies = { [OWN]: text(own), ...(live && { [manifest]: image(live) }) };
		const found = await lookUp(world(answering(bodies)), undefined);
		expect(found.version).toBe(version);
		expect(found.whence).toBe(basis);
	});

	it.each([
		['missing', undefined],
		['empty', ''],
		['a web page', '<!doctype html><title>Sign in</title>'],
		['no JSON', '{'],
		['another thing', 'null'],
		['of another format', text({ ...copy('2.9.18'), format: 2 })],
		['without a day', text({ ...copy('2.9.18'), generatedAt: 'yesterday' })],
		['a part of one', text(copy('2.9.18').newest)],
		['far ahead', text(copy('29.1.6'))],
		['no version', text(copy('$(id)'))],
		['from nobody', text({ ...copy('2.9.18'), newest: { version: '2.9.18', from: [] } })],
		['from a stranger', text({ ...copy('2.9.18'), newest: { version: '2.9.18', from: ['me'] } })]
	])('%s counts for nothing, and the live sources count', async (_, own) => {
		const bodies = { ...(own !== undefined && { [OWN]: own }), [helm]: 'appVersion: v2.9.17\n' };
		const found = await lookUp(world(answering(bodies)), undefined);
		expect(found.version).toBe('2.9.17');
		expect(found.ownCopy).toBeUndefined();
		expect(found.outcomes).toHaveLength(2);
	});

	it('is told before the sources on other hosts have answered', async () => {
		const early: Newest[] = [];
		const answered = answering({ [OWN]: text(copy('2.9.17')) });
		const leaving = new AbortController();
		const fetch: typeof globalThis.fetch = (input, init) =>
			input === OWN
				? answered(input, init)
				: new Promise((_resolve, reject) => {
						init?.signal?.addEventListener('abort', () => {
							reject(new DOMException('', 'AbortError'));
						});
					});
		const looking = lookUp({ ...world(fetch), cancelled: leaving.signal }, undefined, (known) => {
			early.push(known);
			leaving.abort();
		});
		expect((await looking).version).toBe('2.9.17');
		expect(early.map(({ whence }) => whence)).toEqual([FROM_THE_COPY]);
	});

	it('gives way to an earlier visit that was later than the copy', async () => {
		const remembered: Remembered = {
			version: parseVersion('2.9.17')!,
			label: '1Password/op-scim-helm',
			at: '2026-11-22T08:00:00.000Z'
		};
		const fetch = answering({ [OWN]: text(copy('2.9.17')) });
		expect((await lookUp(world(fetch), remembered)).whence).toBe(
			'read on November 22, 2026 from 1Password/op-scim-helm, kept since then'
		);
	});

	it('is not asked where there is none to be read', async () => {
		const asked: unknown[] = [];
		const fetch: typeof globalThis.fetch = (input) => {
			asked.push(input);
			return Promise.resolve(new Response(''));
		};
		await lookUp({ ...world(fetch), ownCopyUrl: undefined }, undefined);
		expect(asked).toEqual([manifest, helm]);
	});

	it('is asked first, and alone as someone who may be signed in', async () => {
		const asked: unknown[] = [];
		const fetch: typeof globalThis.fetch = (input, init) => {
			asked.push([input, init?.credentials]);
			return Promise.resolve(new Response(''));
		};
		await lookUp(world(fetch), undefined);
		expect(asked).toEqual([
			[OWN, 'same-origin'],
			[manifest, 'omit'],
			[helm, 'omit']
		]);
	});

	it.each([
		['https://runbooks.example/', 'https://runbooks.example/versions.json'],
		['https://runbooks.example/scim/', 'https://runbooks.example/scim/versions.json'],
		['https://runbooks.example/scim/index.html', 'https://runbooks.example/scim/versions.json'],
		['file:///home/me/scim/index.html', undefined]
	])('lies beside the page at %s', (page, url) => {
		expect(ownCopyAt(page)).toBe(url);
	});
});

describe('static/versions.json', () => {
	const file = readFileSync('static/versions.json', 'utf8');

	it('is a copy that the page takes, and small', () => {
		const own = readOwnCopy(file);
		expect(own && ownCopyWords(own)).toMatch(
			/^This site’s own copy of \w+ \d+, \d{4}: 2\.\d+\.\d+, from 1[Pp]assword\//
		);
		expect(file.length).toBeLessThan(1024);
	});
});
