import { createContext } from 'svelte';

/** Says things aloud: the text lands in the page’s one live region. */
export class Announcer {
	message = $state('');
	/** What was copied last, by the id of its button. */
	copied = $state('');

	say(message: string): void {
		// A live region is silent about a text it already holds; a trailing space makes it another text.
		this.message = message === this.message ? `${message}\u00a0` : message;
	}
}

export const [getAnnouncer, setAnnouncer] = createContext<Announcer>();
