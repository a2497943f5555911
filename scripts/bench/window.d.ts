import type { LoadRecord, Keystroke } from './in-page.mjs';

declare global {
	interface Window {
		/** What `watchLoad` saw so far. */
		benchLoad: LoadRecord;
		/** What `watchTyping` saw so far, a keystroke each. */
		benchTyping: Keystroke[];
	}
}
