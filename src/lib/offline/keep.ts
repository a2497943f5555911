import { PAGE_STANDS } from '../../service-worker/messages.ts';
import { Editions } from './editions.ts';
import { trustScriptUrl } from './script-url.ts';

/**
 * Has the browser keep the whole site, and tells of a newer edition. Throws where the browser does not want to, which
 * changes nothing: then every page comes from the host.
 * @param worker the address of the worker, in the folder of the start page
 */
export async function keepSite(worker: string): Promise<void> {
	const registration = await navigator.serviceWorker.register(trustScriptUrl(worker), {
		// Whatever a host says of how long files may be kept.
		updateViaCache: 'none'
	});
	const editions = new Editions(registration, () => {
		void import('./show-notice.ts').then(({ showNotice }) => showNotice(() => editions.takeOver()));
	});
	editions.watch();
	navigator.serviceWorker.controller?.postMessage(PAGE_STANDS);
}
