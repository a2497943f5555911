import { createContext } from 'svelte';
import { methodNamedIn, withoutKey } from '#lib/link/link.ts';
import type { Newest } from '#lib/lookup/newest.ts';
import type { MethodId } from '#lib/runbook/methods/index.ts';
import type { Draft } from '#lib/runbook/questions/questions.ts';
import { AddressBar } from '#lib/browser/address-bar.ts';
import { takeRemoved } from '#lib/browser/address-guard.ts';
import { Methods } from '#lib/loading/methods.svelte.ts';
import { Turns } from '#lib/loading/turns.svelte.ts';
import { Announcer } from './announcer.svelte.ts';
import type { Navigation } from './navigation.svelte.ts';
import { pageFor, startOf, type PageConfig } from './page-config.ts';
import { Progress } from './progress.svelte.ts';
import { Session } from './session.svelte.ts';

const storage = () => localStorage;

/** One visit to the page: the session, the progress, and the address that holds the answers. */
export class Visit {
	readonly session: Session;
	readonly methods: Methods;
	readonly progress: Progress;
	readonly address = new AddressBar();
	readonly announcer = new Announcer();
	readonly turns: Turns;
	readonly config: PageConfig;
	/** Aborts when the page goes. */
	readonly left = new AbortController();
	/** Keys and the way through the steps. Loaded once the runbook is shown. */
	navigation = $state.raw<Navigation | undefined>();
	/** Whether someone opened or closed the list of methods; undefined until then. */
	isListOpen = $state<boolean | undefined>();
	/** How often someone asked for the search in that list. */
	searches = $state(0);
	/** The field whose keystrokes share one history entry. */
	#typing = '';

	constructor(config: PageConfig, how: ConstructorParameters<typeof Turns>[0]) {
		this.config = config;
		this.turns = new Turns(how);
		this.session = new Session(config.method);
		this.session.looking = config.lookUp === 'at once';
		this.progress = new Progress(storage, this.shown?.runbook);
		this.methods = new Methods(config.loaded);
	}

	/** Whether shortcuts are on. */
	hasKeys = $derived(this.navigation?.shortcuts.on ?? false);

	/** @returns the label of a question's field */
	labelOf(key: string): string {
		if (key === 'version') return 'Version to install';
		return this.session.method?.questions[key]?.label ?? key;
	}

	/** Opens the list of methods and focuses its search. */
	startSearch(): void {
		this.isListOpen = true;
		this.searches += 1;
	}

	shown = $derived.by(() => {
		const { shown } = this.session;
		return shown.kind === 'none' ? undefined : shown.shown;
	});

	/** Applies the address: on load, on Back and Forward, or on another link in the same window. */
	async open(): Promise<void> {
		this.address.read();
		const { href, hash } = location;
		const open = () => {
			this.#typing = '';
			this.session.open(hash, startOf(this.config, href), this.methods.of, takeRemoved());
			this.progress.follow(this.shown?.runbook, 'another');
		};
		await this.methods.load(methodNamedIn(hash), open);
	}

	/** Applies the result of a look-up and announces a new version. */
	learn(found: Newest): void {
		const { session } = this;
		const before = session.newest.version;
		session.learn(found);
		if (found.version === before) return;
		this.announcer.say(`Newest version found: ${found.version}`);
		if (session.versionStanding !== 'follows') return;
		this.#keepInAddress('same entry');
		this.progress.follow(this.shown?.runbook, 'same');
	}

	choose(id: MethodId): void {
		void this.methods.load(id, () => {
			this.session.choose(this.methods.of(id));
			this.#settle('another');
		});
	}

	answer(key: string, text: string): void {
		const { session } = this;
		session.answer(key, text);
		const refusal = session.refusals[key];
		if (this.#keepInAddress(key === this.#typing ? 'same entry' : 'new entry')) this.#typing = key;
		// The start of a secret may have counted as an answer while it was typed.
		else if (refusal !== undefined)
			this.address.replace(`#${withoutKey(this.address.fragment, key)}`);
		if (refusal === undefined) {
			// Typing is debounced; a choice is written at once.
			if (session.method?.questions[key]?.kind === 'choice') this.address.flush();
			this.#follow('same');
			return;
		}
		// The start of the secret may still be in the address.
		this.address.flush();
		this.progress.follow(this.shown?.runbook, 'same');
		this.announcer.say(refusal);
	}

	answerAll(answers: Draft): void {
		this.session.answerAll(answers);
		this.#settle('same');
	}

	followNewest(): void {
		this.session.followNewest();
		this.#settle('same');
	}

	/** Keeps a change that is complete at once, unlike typing, in the address. */
	#settle(how: 'same' | 'another'): void {
		this.#typing = '';
		this.#keepInAddress('new entry');
		this.address.flush();
		this.#follow(how);
	}

	/** Updates the progress and announces the change to screen readers. */
	#follow(how: 'same' | 'another'): void {
		this.progress.follow(this.shown?.runbook, how);
		this.announcer.sayLater(() => this.#state());
	}

	#state(): string {
		const { shown } = this;
		if (this.session.shown.kind !== 'current' || shown === undefined)
			return 'The runbook waits for a correction.';
		const { runbook } = shown;
		const open = runbook.blanks.length;
		const left = open === 0 ? '' : `, ${open} ${open === 1 ? 'answer' : 'answers'} to fill in`;
		return `Runbook updated: ${runbook.method}, version ${runbook.version.text}${left}`;
	}

	/**
	 * Writes the link of the current runbook to the address bar. Leaves the address alone while an answer is invalid.
	 * @returns whether the address now holds these answers, or will after a pending write
	 */
	#keepInAddress(entry: 'new entry' | 'same entry'): boolean {
		if (this.session.shown.kind !== 'current') return false;
		const { fragment, method } = this.session.shown.shown;
		const address = `${pageFor(this.config, method)}#${fragment}`;
		this.address.putSoon(address, entry);
		return true;
	}
}

export const [getVisit, setVisit] = createContext<Visit>();
