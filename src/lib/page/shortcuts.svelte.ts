/** The keys that do something on the page, and what. They can be switched off: WCAG 2.2, 2.1.4. */
export const SHORTCUTS = {
	'/': 'Find a method',
	c: 'Copy the next command of the current step',
	j: 'Go to the next step',
	k: 'Go to the step before',
	'?': 'Show these keys'
} as const;

export type Shortcut = keyof typeof SHORTCUTS;

/** The entry of the browser’s storage that says that someone switched them off. */
export const SHORTCUTS_KEY = 'scim-bridge-runbook:keys';

/** Fields in which a letter is a letter. A radio button or a box to tick takes none. */
const TYPING =
	'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable=""], [contenteditable="true"]';

const isShortcut = (key: string): key is Shortcut => Object.hasOwn(SHORTCUTS, key);

/** @returns the shortcut of a key that was pressed, unless someone types, or means something else by it */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
	if (event.defaultPrevented || event.isComposing || event.repeat) return undefined;
	if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
	const { target } = event;
	if (target instanceof Element && target.closest(`${TYPING}, dialog`) !== null) return undefined;
	return isShortcut(event.key) ? event.key : undefined;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Whether the keys count. They do, until someone switches them off. */
export class Shortcuts {
	#on = $state(true);
	readonly #storage: () => Storage;

	constructor(storage: () => Storage) {
		this.#storage = storage;
	}

	get on(): boolean {
		return this.#on;
	}

	/** Reads what was decided on an earlier visit. */
	recall(): void {
		try {
			this.#on = this.#storage().getItem(SHORTCUTS_KEY) !== 'off';
		} catch {
			// No storage: they stay on, and can be switched off for this visit.
		}
	}

	set(on: boolean): void {
		this.#on = on;
		try {
			if (on) this.#storage().removeItem(SHORTCUTS_KEY);
			else this.#storage().setItem(SHORTCUTS_KEY, 'off');
		} catch {
			// As above.
		}
	}
}
