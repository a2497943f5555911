import { beforeEach, describe, expect, it, vi } from 'vitest';

const SITE = 'https://runbooks.example';

/** What a worker finds at its start. SvelteKit gives `$service-worker` to nobody else. */
vi.stubGlobal('ServiceWorkerGlobalScope', EventTarget);
vi.stubGlobal('self', new EventTarget());
vi.stubGlobal('location', new URL('/service-worker.js', SITE));
const { answer } = await import('./answer.ts');

const full = () => Promise.reject(new DOMException('No space is left', 'QuotaExceededError'));
const fails = () => Promise.reject(new DOMException('Storage fails', 'UnknownError'));
const gone = () => Promise.reject(new TypeError('Failed to fetch'));

const json = (body: BodyInit) =>
	new Response(body, { headers: { 'content-type': 'application/json' } });

const says = (text: string) => () => Promise.resolve(json(text));

/** A storage that holds the same at every address. */
const holds = (text: string, put: () => Promise<void> = () => Promise.resolve()) => ({
	match: () => Promise.resolve(new Response(text)),
	open: () => Promise.resolve({ put })
});

const broken = { match: fails, open: fails };

async function ask(path: string, mode: RequestMode = 'cors'): Promise<string | undefined> {
	const request = new Request(SITE + path);
	// Only a browser makes a request that navigates.
	Object.defineProperty(request, 'mode', { value: mode });
	return (await answer(request))?.text();
}

describe('a storage that fails', () => {
	beforeEach(() => vi.stubGlobal('caches', broken));

	it('leaves pages and files to the host', async () => {
		vi.stubGlobal('fetch', ({ url }: Request) => Promise.resolve(new Response(`host: ${url}`)));
		for (const path of ['/', '/kubernetes/'])
			expect(await ask(path, 'navigate')).toBe(`host: ${SITE}${path}`);
		for (const path of ['/icon.svg', '/_app/immutable/chunks/a.js'])
			expect(await ask(path)).toBe(`host: ${SITE}${path}`);
	});

	it('leaves the newest version to the host', async () => {
		vi.stubGlobal('fetch', says('2.9.99'));
		expect(await ask('/versions.json')).toBe('2.9.99');
	});

	it('is told of where the host is gone, too', async () => {
		vi.stubGlobal('fetch', gone);
		expect(await ask('/', 'navigate')).toContain('not kept in this browser');
		await expect(ask('/icon.svg')).rejects.toThrow('Failed to fetch');
		await expect(ask('/versions.json')).rejects.toThrow('Failed to fetch');
	});

	it('counts as one where the browser throws at once', async () => {
		const thrown = () => {
			throw new DOMException('Storage is switched off', 'SecurityError');
		};
		vi.stubGlobal('caches', { match: thrown, open: thrown });
		vi.stubGlobal('fetch', says('2.9.99'));
		expect(await ask('/', 'navigate')).toBe('2.9.99');
		expect(await ask('/versions.json')).toBe('2.9.99');
	});
});

describe('the newest version', () => {
	it('is the host’s where storage is full', async () => {
		const put = vi.fn(full);
		vi.stubGlobal('caches', holds('2.9.16', put));
		vi.stubGlobal('fetch', says('2.9.99'));
		expect(await ask('/versions.json')).toBe('2.9.99');
		expect(put).toHaveBeenCalledOnce();
	});

	it('is the last one where the host is gone, breaks off, or says something else', async () => {
		const cut = new ReadableStream({
			start(controller) {
				controller.enqueue(new TextEncoder().encode('2.9'));
				controller.error(new TypeError('The network is gone'));
			}
		});
		vi.stubGlobal('caches', holds('2.9.16'));
		for (const fetched of [
			gone,
			() => Promise.resolve(json(cut)),
			() => Promise.resolve(new Response('Sign in', { headers: { 'content-type': 'text/html' } })),
			() => Promise.resolve(new Response('Not found', { status: 404 }))
		]) {
			vi.stubGlobal('fetch', fetched);
			expect(await ask('/versions.json')).toBe('2.9.16');
		}
	});
});
