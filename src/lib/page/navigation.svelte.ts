import type { Step } from '#lib/runbook/model.ts';
import type { AddressBar } from '#lib/browser/address-bar.ts';
import type { Announcer } from './announcer.svelte.ts';
import { copyAloud } from './copying.ts';
import type { Progress } from './progress.svelte.ts';
import { stepInView } from '#lib/browser/step-in-view.ts';
import { shortcutOf, Shortcuts, type Shortcut } from './shortcuts.svelte.ts';

/** The parts of the page that navigation drives. */
type Around = {
	readonly progress: Progress;
	readonly announcer: Announcer;
	readonly address: AddressBar;
	/** Focuses the method search. */
	readonly startSearch: () => void;
};

/** Moves through the steps of a runbook by buttons, keys and scrolling. */
export class Navigation {
	/** The dialog that is open. */
	opened = $state<'nothing' | 'keys' | 'steps'>('nothing');
	readonly shortcuts = new Shortcuts(() => localStorage);
	readonly #around: Around;
	#isWaiting = false;

	constructor(around: Around) {
		this.#around = around;
		this.shortcuts.recall();
	}

	readonly go = (step: Step | undefined): void => {
		if (step === undefined) return;
		this.opened = 'nothing';
		this.#around.progress.current = step.id;
		const title = document.getElementById(`title-${step.id}`);
		title?.focus({ preventScroll: true });
		title?.scrollIntoView({ block: 'start' });
	};

	readonly copyNext = async (): Promise<void> => {
		const { progress, announcer } = this.#around;
		const { next } = progress;
		if (next === undefined) {
			announcer.say('There is no command in this step.');
			return;
		}
		await copyAloud(announcer, next);
		progress.copied(next.id);
	};

	readonly #deeds: Readonly<Record<Shortcut, () => void>> = {
		'/': () => this.#around.startSearch(),
		c: () => void this.copyNext(),
		j: () => this.go(this.#around.progress.behind),
		k: () => this.go(this.#around.progress.before),
		'?': () => (this.opened = 'keys')
	};

	readonly press = (event: KeyboardEvent): void => {
		// A browser shortcut may reload or leave the page, so write the address first.
		if (event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.key))
			this.#around.address.flush();
		const counts = this.shortcuts.on && this.opened === 'nothing';
		const shortcut = counts ? shortcutOf(event) : undefined;
		if (shortcut === undefined) return;
		event.preventDefault();
		this.#deeds[shortcut]();
	};

	/** Updates the current step, throttled to once per frame. */
	readonly look = (): void => {
		if (this.#isWaiting) return;
		this.#isWaiting = true;
		requestAnimationFrame(() => {
			this.#isWaiting = false;
			this.#around.progress.current = stepInView(document);
		});
	};
}
