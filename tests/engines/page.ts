/** A control, by the role and the whole name that the engine itself gives it: what a screen reader says. */
export type Place = {
	readonly role: 'button' | 'radio' | 'searchbox' | 'textbox';
	readonly name: string;
};

/** One window of a browser, with the few deeds that the main job needs. A control that is not there yet is waited for. */
export type Page = {
	/** Loads the address anew, also where only its fragment differs. */
	readonly open: (url: string) => Promise<void>;
	/** Runs in the page, so `look` may use nothing from around it; what it returns travels as JSON. */
	readonly read: <T>(look: () => T) => Promise<T>;
	readonly click: (place: Place) => Promise<void>;
	/** Replaces what stands in a field, key by key. */
	readonly type: (place: Place, text: string) => Promise<void>;
	/** Replaces what stands in a field with what is on the clipboard. */
	readonly paste: (place: Place) => Promise<void>;
	/** Gives the page itself this room, in CSS pixels. */
	readonly resize: (width: number, height: number) => Promise<void>;
	/** @returns what is in view, as PNG */
	readonly screenshot: () => Promise<Buffer>;
	/** @returns what the browser complained about so far: errors of scripts, refusals by a policy, errors in the console */
	readonly complaints: () => Promise<readonly string[]>;
	readonly close: () => Promise<void>;
};

/** An engine of this machine, or why there is none. `start` sends everything but the loopback address to `proxy`. */
export type Engine =
	| {
			readonly kind: 'found';
			/** Its name and version, and how it is driven. */
			readonly what: string;
			readonly start: (proxy: string) => Promise<Page>;
	  }
	| { readonly kind: 'missing'; readonly why: string };

/** The source of an expression that is the answer as JSON text, for drivers that send scripts as text. */
export const asJson = (look: () => unknown): string =>
	`JSON.stringify((${String(look)})() ?? null)`;
