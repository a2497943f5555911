import { describe, expect, it, vi } from 'vitest';
import { parseVersion } from '#lib/runbook/knowledge/version.ts';
import { lookUp, type World } from './look-up.ts';
import { recall } from './memory.ts';
import { FLOOR, type Remembered } from './newest.ts';
import { versionSources } from './sources.ts';

const AT = '2026-11-23T10:00:00.000Z';
const [manifest, helm] = versionSources.map(({ url }) => url);

/** A storage like the browser’s, backed by a map. */
function storage(): Storage {
	const map = new Map<string, string>();
	return {
		get length() {
			return map.size;
		},
		clear: () => {
			map.clear();
		},
		getItem: (key) => map.get(key) ?? null,
		key: (index) => [...map.keys()][index] ?? null,
		removeItem: (key) => {
			map.delete(key);
		},
		setItem: (key, value) => {
			map.set(key, value);
		}
	};
}

const broken = (): Storage => {
	throw new Error('storage is switched off');
};

const says = (manifestBody: string, helmBody: string): typeof globalThis.fetch => {
	const bodies = new Map<string | undefined, string>([
		[manifest, manifestBody],
		[helm, helmBody]
	]);
	return (input) =>
		Promise.resolve(new Response(typeof input === 'string' ? bodies.get(input) : ''));
};

const image = (version: string) => `image: 1password/scim:v${version}\n`;
const chart = (version: string) => `appVersion: v${version}\n`;

/** A manifest that came from this address in the end. */
const answeredBy =
	(url: string): typeof globalThis.fetch =>
	() =>
		Promise.resolve(Object.defineProperty(new Response(image('2.9.18')), 'url', { value: url }));

const world = (fetch: typeof globalThis.fetch, store = storage()): World => ({
	fetch,
	storage: () => store,
	now: () => AT,
	cancelled: new AbortController().signal,
	ownCopyUrl: undefined
});

const remembered: Remembered = {
	version: parseVersion('2.9.20')!,
	label: '1Password/op-scim-helm',
	at: '2026-11-01T08:00:00.000Z'
};

describe('looking up the newest version', () => {
	it.each([
		['the examples are ahead', image('2.9.18'), chart('2.9.17'), '2.9.18'],
		['the chart is ahead', image('2.9.14'), chart('2.9.18'), '2.9.18'],
		['both agree', image('2.9.18'), chart('2.9.18'), '2.9.18'],
		['both are older than what is built in', image('2.9.1'), chart('2.9.2'), FLOOR.version],
		['one is nonsense', '<html>', chart('2.9.18'), '2.9.18'],
		['one is implausible', image('29.1.6'), chart('2.9.18'), '2.9.18'],
		['a minor far ahead', image('2.13.0'), chart('2.9.18'), '2.9.18'],
		['a minor a little ahead', image('2.12.0'), chart('2.9.18'), '2.12.0']
	])('%s', async (_, first, second, expected) => {
		const found = await lookUp(world(says(first, second)), undefined);
		expect(found.version).toBe(expected);
	});

	it('names all sources that agree, and the day', async () => {
		const found = await lookUp(world(says(image('2.9.18'), chart('2.9.18'))), undefined);
		expect(found.whence).toBe(
			'read on November 23, 2026 from 1Password/scim-examples and 1Password/op-scim-helm'
		);
	});

	it('offers an implausible version without taking it', async () => {
		const found = await lookUp(world(says(image('3.0.0'), chart('2.9.18'))), undefined);
		expect(found.unconfirmed).toEqual(['3.0.0']);
	});

	it.each([
		['a refused connection', () => Promise.reject(new TypeError('Failed to fetch'))],
		['a status', () => Promise.resolve(new Response('no', { status: 429 }))],
		['a web page', () => Promise.resolve(new Response('<!doctype html>'))],
		['far too much', () => Promise.resolve(new Response(image('2.9.18').padEnd(300_000)))],
		['nothing', () => Promise.resolve(new Response(''))]
	])('%s from both leaves what is known, and says why', async (_, fetch) => {
		const found = await lookUp(world(fetch), remembered);
		expect(found.version).toBe('2.9.20');
		expect(found.basis.kind).toBe('remembered');
		expect(found.outcomes.map(({ kind }) => kind)).toEqual(['failed', 'failed']);
	});

	it.each([
		['a redirect to another host', answeredBy('https://elsewhere.example/x'), 'another host'],
		['a web page', () => Promise.resolve(new Response('\n <!doctype html>')), 'a web page instead'],
		['far too much', () => Promise.resolve(new Response('x'.repeat(300_000))), 'too much'],
		['nothing', () => Promise.resolve(new Response('')), 'nothing that names a version'],
		['a status', () => Promise.resolve(new Response('', { status: 429 })), 'status 429']
	])('of %s says what it was', async (_, fetch, why) => {
		const { outcomes } = await lookUp(world(fetch), undefined);
		for (const outcome of outcomes) expect(outcome.kind === 'failed' && outcome.why).toContain(why);
		expect(outcomes).toHaveLength(2);
	});

	it('takes a redirect within the host', async () => {
		const found = await lookUp(world(answeredBy(`${manifest ?? ''}?x`)), undefined);
		expect(found.outcomes[0]).toMatchObject({ kind: 'found', version: '2.9.18' });
	});

	it('is patient for four seconds with each source, and says that they are over', async () => {
		const timeout = vi
			.spyOn(AbortSignal, 'timeout')
			.mockImplementation(() => AbortSignal.abort(new DOMException('', 'TimeoutError')));
		const waiting: typeof globalThis.fetch = (_, init) =>
			init?.signal?.aborted === true
				? Promise.reject(new DOMException('', 'TimeoutError'))
				: new Promise(() => undefined);
		const { outcomes } = await lookUp(world(waiting), undefined);
		expect(timeout.mock.calls).toEqual([[4000], [4000]]);
		timeout.mockRestore();
		expect(outcomes.map((one) => one.kind === 'failed' && one.why)).toEqual([
			'did not answer in time',
			'did not answer in time'
		]);
	});

	it('gives up when the page is left', async () => {
		const leaving = new AbortController();
		const hanging: typeof globalThis.fetch = (_, init) =>
			new Promise((_resolve, reject) => {
				init?.signal?.addEventListener('abort', () => {
					reject(new DOMException('', 'AbortError'));
				});
			});
		const looking = lookUp({ ...world(hanging), cancelled: leaving.signal }, undefined);
		leaving.abort();
		expect((await looking).version).toBe(FLOOR.version);
	});

	it('sends no header of its own, no cookie and no referrer', async () => {
		const sent: (RequestInit | undefined)[] = [];
		const fetch: typeof globalThis.fetch = (_, init) => {
			sent.push(init);
			return Promise.resolve(new Response(''));
		};
		await lookUp(world(fetch), undefined);
		expect(sent).toHaveLength(2);
		for (const init of sent) {
			expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
			expect(init?.headers).toBeUndefined();
		}
	});
});

describe('what an earlier visit knew', () => {
	it('is kept when a source named it, and recalled', async () => {
		const store = storage();
		await lookUp(world(says(image('2.9.18'), ''), store), undefined);
		expect(recall(() => store)).toEqual({
			version: '2.9.18',
			label: '1Password/scim-examples',
			at: AT
		});
	});

	it.each([
		'{',
		'null',
		'[]',
		'"2.9.20"',
		'{"version":"2.9.20"}',
		'{"version":"9.9.9","label":"x","at":"2026-11-01T08:00:00.000Z"}',
		'{"version":"$(id)","label":"x","at":"2026-11-01T08:00:00.000Z"}',
		'{"version":"2.9.20","label":"x","at":"yesterday"}'
	])('%s in the storage is ignored', (text) => {
		const store = storage();
		store.setItem('scim-bridge-runbook:newest', text);
		expect(recall(() => store)).toBeUndefined();
	});

	it('a browser without storage is no obstacle', async () => {
		expect(recall(broken)).toBeUndefined();
		const found = await lookUp({ ...world(says(image('2.9.18'), '')), storage: broken }, undefined);
		expect(found.version).toBe('2.9.18');
	});
});
