import { WORKER_FILE } from '../../service-worker/messages.ts';

/**
 * Has the browser keep the site, once nothing is left to do for the page itself. Where the browser refuses, the page goes
 * on as it is.
 * @param started when the page stands
 */
export function keepSiteWhenIdle(started: Promise<void>): void {
	// It lies in the folder of the start page. Read now: answers may change the address, and what is relative to it.
	const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href;
	if (manifest === undefined || !('serviceWorker' in navigator) || import.meta.env.DEV) return;
	const keep = () => {
		if (!navigator.onLine && navigator.serviceWorker.controller === null) {
			// Nothing is kept yet, and nothing can be fetched now: the browser would complain.
			addEventListener('online', keep, { once: true });
			return;
		}
		void import('./keep.ts')
			.then(({ keepSite }) => keepSite(new URL(WORKER_FILE, manifest).href))
			.catch(() => undefined);
	};
	const waitForIdle = () => {
		if ('requestIdleCallback' in window) requestIdleCallback(keep, { timeout: 10_000 });
		else setTimeout(keep, 1000);
	};
	const begin = () => void started.finally(waitForIdle);
	if (document.readyState === 'complete') begin();
	else addEventListener('load', begin);
}
