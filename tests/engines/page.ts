/**
 * Identifies a control by the role and full accessible name that the engine computes, as a screen reader would say
 * them.
 */
export type Place = {
	readonly role: 'button' | 'radio' | 'searchbox' | 'textbox';
	readonly name: string;
};

/** One browser window with the actions that the main job needs. Waits for controls that do not exist yet. */
export type Page = {
	/** Loads the address again, even if only its fragment differs. */
	readonly open: (url: string) => Promise<void>;
	/** Runs in the page, so `look` cannot use outer variables. Its result travels as JSON. */
	readonly read: <T>(look: () => T) => Promise<T>;
	readonly click: (place: Place) => Promise<void>;
	/** Replaces the content of a field, key by key. */
	readonly type: (place: Place, text: string) => Promise<void>;
	/** Replaces the content of a field with that of the clipboard. */
	readonly paste: (place: Place) => Promise<void>;
	/** Sets the size of the viewport, in CSS pixels. */
	readonly resize: (width: number, height: number) => Promise<void>;
	/** @returns a PNG of the viewport */
	readonly screenshot: () => Promise<Buffer>;
	/** @returns the browser's errors so far: script errors, policy refusals, console errors */
	readonly complaints: () => Promise<readonly string[]>;
	readonly close: () => Promise<void>;
};

/**
 * An engine on this machine, or the reason why there is none. `start` sends everything except loopback traffic to
 * `proxy`.
 */
export type Engine =
	| {
			readonly kind: 'found';
			/** Its name, its version, and the driver in use. */
			readonly what: string;
			readonly start: (proxy: string) => Promise<Page>;
	  }
	| { readonly kind: 'missing'; readonly why: string };

/**
 * Turns a function into the source of an expression that returns its result as JSON, for drivers that send scripts as
 * text.
 */
export const asJson = (look: () => unknown): string =>
	`JSON.stringify((${String(look)})() ?? null)`;
