// Replaces build/service-worker.js: every browser that stored the site deletes it on the next visit.

// Delayed until after installation: with developer tools attached, Chromium otherwise keeps the old worker.
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
