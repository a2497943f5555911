import { answer } from './answer.ts';
import { CACHE, CACHES, edition } from './edition.ts';
import { keepEdition } from './keep.ts';
import { PAGE_STANDS, TAKE_OVER } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * Throws away what was kept of other editions, unless a page of one may still be open, or one is being fetched. The
 * names come first: whatever is on its way then is seen to be.
 */
async function tidy(): Promise<void> {
	const names = await caches.keys();
	const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const { installing, waiting } = self.registration;
	if (pages.length > 1 || installing !== null || waiting !== null) return;
	const others = names.filter((name) => name.startsWith(CACHES) && name !== CACHE);
	await Promise.all(others.map((name) => caches.delete(name)));
}

/** Storage can be emptied while the worker stays. */
async function mend(): Promise<void> {
	if ((await caches.match(edition.root, { cacheName: CACHE })) === undefined) await keepEdition();
}

self.addEventListener('install', (event) => event.waitUntil(keepEdition()));

// The page that was open before the first worker came is served by it too.
self.addEventListener('activate', (event) =>
	event.waitUntil(Promise.all([self.clients.claim(), tidy()]))
);

self.addEventListener('message', (event) => {
	if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
	if (event.data === PAGE_STANDS) event.waitUntil(mend().then(tidy));
});

self.addEventListener('fetch', (event) => {
	const answered = answer(event.request);
	if (answered !== undefined) event.respondWith(answered);
});
