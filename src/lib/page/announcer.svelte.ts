import { createContext } from 'svelte';

/** How long someone who types is left in peace before a change is said aloud, in milliseconds. */
const PATIENCE = 1200;

/** Says things aloud: the text lands in the page’s one live region. */
export class Announcer {
	message = $state('');
	/** What was copied last, by the id of its button. */
	copied = $state('');
	#later: ReturnType<typeof setTimeout> | undefined;

	say(message: string): void {
		clearTimeout(this.#later);
		// A live region is silent about a text it already holds; a trailing space makes it another text.
		this.message = message === this.message ? `${message}\u00a0` : message;
	}

	/** Says it when nothing else was said for a while. */
	sayLater(message: () => string): void {
		clearTimeout(this.#later);
		this.#later = setTimeout(() => this.say(message()), PATIENCE);
	}
}

export const [getAnnouncer, setAnnouncer] = createContext<Announcer>();
