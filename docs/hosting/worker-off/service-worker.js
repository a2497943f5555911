// In place of build/service-worker.js: every browser that has kept the site forgets it at its next visit.

// Not before it is installed: while it is attached to developer tools, Chromium does not replace the old one otherwise.
self.addEventListener('install', () => {
	setTimeout(() => self.skipWaiting(), 1000);
});

self.addEventListener('activate', (event) => {
	const { pathname } = new URL('./', self.location.href);
	const forget = async () => {
		const names = await caches.keys();
		const ours = names.filter((name) => name.startsWith(`scim-bridge-runbook ${pathname} `));
		await Promise.all(ours.map((name) => caches.delete(name)));
		await self.registration.unregister();
	};
	event.waitUntil(forget());
});
