import { takeOver } from './take-over.ts';
import { whole } from './whole.ts';

/** How long a page that is open trusts what it heard last, in milliseconds. */
const HOUR = 3_600_000;

/** The editions of the site in this browser: the one that serves this page, and a newer one that waits for a word. */
export class Editions {
	readonly #registration: ServiceWorkerRegistration;
	readonly #onnew: () => void;
	/** Whether the page is served by a worker: else it came from the host a moment ago. */
	#served = navigator.serviceWorker.controller !== null;
	#askedFor = false;
	#checked = Date.now();

	/** @param onnew is called whenever a newer edition stands ready, perhaps more than once */
	constructor(registration: ServiceWorkerRegistration, onnew: () => void) {
		this.#registration = registration;
		this.#onnew = onnew;
	}

	watch(): void {
		const { serviceWorker } = navigator;
		serviceWorker.addEventListener('controllerchange', () => this.#follow());
		this.#registration.addEventListener('updatefound', () => this.#await());
		this.#await();
		this.#tell();
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible' && Date.now() - this.#checked > HOUR)
				this.#check();
		});
		if (this.#registration.active !== null) this.#check();
	}

	/** Shows the newer edition: the page comes again, with the answers in its address. */
	takeOver(): void {
		if (this.#askedFor) return;
		this.#askedFor = true;
		const served = new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
		);
		void takeOver({
			waiting: () => this.#registration.waiting,
			whole: whole(),
			served,
			reload: () => location.reload()
		});
	}

	/** Asks the host for a newer worker. Without a network, another time. */
	#check(): void {
		this.#checked = Date.now();
		this.#registration.update().catch(() => undefined);
	}

	/** Listens to a worker that is fetching its edition. */
	#await(): void {
		const { installing } = this.#registration;
		installing?.addEventListener('statechange', () => this.#tell());
	}

	#tell(): void {
		if (this.#registration.waiting !== null && this.#served) this.#onnew();
	}

	/** Another worker serves this page now. The first one changes nothing that anybody sees. */
	#follow(): void {
		const isFirst = !this.#served;
		this.#served = true;
		if (!isFirst && !this.#askedFor) this.#onnew();
	}
}
