import { guardAddress } from '#lib/state/address.ts';
import { WORKER_FILE } from './service-worker/messages.ts';

guardAddress();

const page = document.documentElement;

// The fragment holds the answers: moving the focus must not replace them.
document.querySelector('.skip')?.addEventListener('click', (event) => {
	event.preventDefault();
	document.querySelector<HTMLElement>('#main')?.focus();
});

// It lies in the folder of the start page. Read now: answers may change the address, and what is relative to it.
const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href;

/** Once nothing is left to do for the page itself. Without a network, or where the browser refuses, it goes on as it is. */
function keepSite(): void {
	if (manifest === undefined || !('serviceWorker' in navigator) || import.meta.env.DEV) return;
	const worker = new URL(WORKER_FILE, manifest).href;
	const keep = () => {
		// Kept already, or still to be had: what cannot be loaded would be complained about.
		if (!navigator.onLine && navigator.serviceWorker.controller === null) return;
		void import('#lib/components/offline/keep.ts')
			.then(({ keepSite }) => keepSite(worker))
			.catch(() => undefined);
	};
	if ('requestIdleCallback' in window) requestIdleCallback(keep, { timeout: 10_000 });
	else setTimeout(keep, 1000);
}

const live = document.querySelector<HTMLElement>('[data-live]');
if (live === null) page.dataset['ready'] = '';
const started =
	live === null
		? Promise.resolve()
		: import('#lib/components/page/start.ts').then(({ start }) => start(live));
addEventListener('load', () => void started.finally(keepSite));
