/** Single-key shortcuts and what they do. WCAG 2.2, 2.1.4 requires that they can be switched off. */
export const SHORTCUTS = {
	'/': 'Find a method',
	c: 'Copy the next command of the current step',
	j: 'Go to the next step',
	k: 'Go to the step before',
	'?': 'Show these keys'
} as const;

export type Shortcut = keyof typeof SHORTCUTS;

/** The storage key that is set when shortcuts are switched off. */
export const SHORTCUTS_KEY = 'scim-bridge-runbook:keys';

/** Elements that take letters as input. Radio buttons and checkboxes do not. */
const TYPING =
	'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable=""], [contenteditable="true"]';

const isShortcut = (key: string): key is Shortcut => Object.hasOwn(SHORTCUTS, key);

/** @returns the shortcut of a pressed key; undefined while typing, or with modifier keys */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
	if (event.defaultPrevented || event.isComposing || event.repeat) return undefined;
	if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
	const { target } = event;
	if (target instanceof Element && target.closest(`${TYPING}, dialog`) !== null) return undefined;
	return isShortcut(event.key) ? event.key : undefined;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Whether shortcuts are on. They are by default. */
export class Shortcuts {
	#on = $state(true);
	readonly #storage: () => Storage;

	constructor(storage: () => Storage) {
		this.#storage = storage;
	}

	get on(): boolean {
		return this.#on;
	}

	/** Restores the choice of an earlier visit. */
	recall(): void {
		try {
			this.#on = this.#storage().getItem(SHORTCUTS_KEY) !== 'off';
		} catch {
			// Without storage, shortcuts stay on; switching them off lasts for this visit.
		}
	}

	set(on: boolean): void {
		this.#on = on;
		try {
			if (on) this.#storage().removeItem(SHORTCUTS_KEY);
			else this.#storage().setItem(SHORTCUTS_KEY, 'off');
		} catch {
			// Without storage, the choice lasts for this visit.
		}
	}
}
