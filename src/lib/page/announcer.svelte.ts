/** Debounces announcements while someone types, in milliseconds. */
const PATIENCE = 1200;

/** Announces messages to screen readers through the page’s only live region. */
export class Announcer {
	message = $state('');
	/** The id of the button that copied last. */
	copied = $state('');
	#later: ReturnType<typeof setTimeout> | undefined;

	say(message: string): void {
		clearTimeout(this.#later);
		// Screen readers ignore a live region whose text does not change; a trailing space changes it.
		this.message = message === this.message ? `${message}\u00a0` : message;
	}

	/** Announces a message once nothing else has been announced for a while. */
	sayLater(message: () => string): void {
		clearTimeout(this.#later);
		this.#later = setTimeout(() => this.say(message()), PATIENCE);
	}
}
