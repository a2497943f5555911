import { tick } from 'svelte';
import { hasRemoved } from './address-guard.ts';

/**
 * How long typing has to rest before the address follows, in milliseconds. To write it takes as long as all the rest
 * of a keystroke, and Chromium allows no more than 200 writes in ten seconds.
 */
const PAUSE = 200;

/** Where an address goes: into the history as another entry, or into the current one. */
export type Entry = 'new entry' | 'same entry';

/** The address of the page and the entries of its history, with what typing is about to put there. */
export class AddressBar {
	/** The address that was read or written last. */
	#known = '';
	#waiting: { readonly address: string; readonly entry: Entry } | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @returns whether someone else changed the address: Back, Forward, or another link in this window */
	get isNews(): boolean {
		// Of a link with a secret, what is left may be the address of before.
		return location.href !== this.#known || hasRemoved();
	}

	/** @returns the fragment of the address, as it is or will be in a moment */
	get fragment(): string {
		return new URL(this.#waiting?.address ?? location.href).hash;
	}

	/** Goes on from the address that stands there. What waited belonged to another entry. */
	read(): void {
		this.#drop();
		this.#known = location.href;
	}

	/** Begins another entry, behind one that has all that was typed. */
	push(address: string): void {
		this.flush();
		if (address !== location.href) history.pushState(null, '', address);
		this.#known = location.href;
	}

	/** Changes the current entry, or the one that is about to begin. */
	replace(address: string): void {
		const begins = this.#waiting?.entry === 'new entry';
		this.#drop();
		if (begins) this.push(address);
		else if (address !== location.href) history.replaceState(null, '', address);
		this.#known = location.href;
	}

	/** Changes the current entry when typing rests, or begins another one when the runbook stands. */
	putSoon(address: string, entry: Entry): void {
		if (entry === 'new entry') this.flush();
		const begins = entry === 'new entry' || this.#waiting?.entry === 'new entry';
		this.#drop();
		this.#waiting = { address, entry: begins ? 'new entry' : entry };
		if (begins) void tick().then(() => this.flush());
		else this.#timer = setTimeout(() => this.flush(), PAUSE);
	}

	/** Writes what waits. */
	flush(): void {
		if (this.#waiting !== undefined) this.replace(this.#waiting.address);
	}

	#drop(): void {
		clearTimeout(this.#timer);
		this.#waiting = undefined;
	}
}
