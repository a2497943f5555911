import { CACHE, edition, isImmutable } from './edition.ts';
import { notKept } from './not-kept.ts';

/** How long a host may take with the newest version, in milliseconds. The page itself gives up after four seconds. */
const PATIENCE = 3000;

const isJson = (response: Response): boolean =>
	/^application\/json\b/i.test(response.headers.get('content-type') ?? '');

/** Where storage fails, nothing is found: the host may still answer. */
async function find(path: string, where: MultiCacheQueryOptions): Promise<Response | undefined> {
	try {
		// Some hosts name in `Vary` what a request from here does not have.
		return await caches.match(path, { ...where, ignoreVary: true });
	} catch {
		return undefined;
	}
}

const kept = (path: string) => find(path, { cacheName: CACHE });

async function keep(path: string, response: Response): Promise<void> {
	try {
		await (await caches.open(CACHE)).put(path, response);
	} catch {
		// Storage is full, or fails: the page still gets what the host said.
	}
}

/** Without its query, which no page reads. */
async function answerWithPage(request: Request, path: string): Promise<Response> {
	const folder = path.replace(/\/index\.html$/, '/');
	const page = await kept(folder);
	if (page !== undefined) return page;
	if (edition.pages.includes(`${folder}/`)) return Response.redirect(`${folder}/`);
	try {
		return await fetch(request);
	} catch {
		return notKept(edition.root);
	}
}

/** A page of another edition that is still open may ask for a file of its own. */
async function answerWithFile(request: Request, path: string): Promise<Response> {
	const earlier = async () => (isImmutable(path) ? find(path, {}) : undefined);
	return (await kept(path)) ?? (await earlier()) ?? fetch(request);
}

/** The host’s, where it answers in time; else what it said last. */
async function answerWithNewestVersion(request: Request, path: string): Promise<Response> {
	try {
		const signal = AbortSignal.any([request.signal, AbortSignal.timeout(PATIENCE)]);
		const response = await fetch(request, { signal });
		if (!response.ok || !isJson(response)) return (await kept(path)) ?? response;
		// The body can still break off.
		await response.clone().arrayBuffer();
		await keep(path, response.clone());
		return response;
	} catch (error) {
		const last = await kept(path);
		if (last === undefined) throw error;
		return last;
	}
}

/** @returns the answer to a request, or undefined where the browser should ask by itself */
export function answer(request: Request): Promise<Response> | undefined {
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin) return undefined;
	if (!pathname.startsWith(edition.root)) return undefined;
	if (request.mode === 'navigate') return answerWithPage(request, pathname);
	return pathname === edition.newestVersion
		? answerWithNewestVersion(request, pathname)
		: answerWithFile(request, pathname);
}
