import { CACHE, edition, isImmutable } from './edition.ts';

/** Every page says which edition it is from: src/app.html. */
const MARK = `data-version="${edition.version}"`;

/**
 * Asks the host. What may have changed is compared with the host’s, whatever the browser holds; and nobody’s page
 * waits for it.
 */
async function askFor(path: string): Promise<Response> {
	const cache = isImmutable(path) ? 'default' : 'no-cache';
	const response = await fetch(path, { cache, redirect: 'error', priority: 'low' });
	if (!response.ok) throw new Error(`${path} answered with status ${response.status}`);
	return response;
}

/** A host in the middle of an upload may have this worker, and still a page of the edition before. */
async function askForPage(path: string): Promise<Response> {
	const response = await askFor(path);
	if (!(await response.clone().text()).includes(MARK))
		throw new Error(`${path} is not from the edition ${edition.version}`);
	return response;
}

/** Some hosts, and the sign-in pages of networks, answer with a page whatever was asked for. */
async function askForFile(path: string): Promise<Response> {
	const response = await askFor(path);
	if (/^text\/html\b/i.test(response.headers.get('content-type') ?? ''))
		throw new Error(`${path} answered with a page`);
	return response;
}

/** Keeps the whole edition, or nothing: then it throws, and the browser tries again at a later visit. */
export async function keepEdition(): Promise<void> {
	const cache = await caches.open(CACHE);
	const keep = (ask: (path: string) => Promise<Response>) => async (path: string) =>
		cache.put(path, await ask(path));
	try {
		await Promise.all([
			...edition.pages.map(keep(askForPage)),
			...edition.files.map(keep(askForFile))
		]);
	} catch (error) {
		await caches.delete(CACHE);
		throw error;
	}
}
