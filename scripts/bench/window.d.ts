import type { LoadRecord, Keystroke } from './in-page.mjs';

declare global {
	interface Window {
		/** The record of `watchLoad` so far. */
		benchLoad: LoadRecord;
		/** The keystrokes that `watchTyping` has recorded so far. */
		benchTyping: Keystroke[];
	}
}
