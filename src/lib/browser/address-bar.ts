import { tick } from 'svelte';
import { hasRemoved } from './address-guard.ts';

/**
 * Debounces writes to the address, in milliseconds. A write costs as much as the rest of a keystroke, and Chromium
 * allows no more than 200 in ten seconds.
 */
const PAUSE = 200;

/** Whether an address gets a new history entry or replaces the current one. */
export type Entry = 'new entry' | 'same entry';

/** Reads and writes the address and its history entries. Debounces the writes that typing causes. */
export class AddressBar {
	/** The address that was last read or written. */
	#known = '';
	#waiting: { readonly address: string; readonly entry: Entry } | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @returns whether something else changed the address: Back, Forward, or another link in this window */
	get isNews(): boolean {
		// A link with a secret may equal the known address once the secret is removed.
		return location.href !== this.#known || hasRemoved();
	}

	/** @returns the fragment of the address, including a pending write */
	get fragment(): string {
		return new URL(this.#waiting?.address ?? location.href).hash;
	}

	/** Accepts the current address. Drops a pending write, which belonged to another entry. */
	read(): void {
		this.#drop();
		this.#known = location.href;
	}

	/** Adds an entry. The entry before it keeps everything typed so far. */
	push(address: string): void {
		this.flush();
		if (address !== location.href) history.pushState(null, '', address);
		this.#known = location.href;
	}

	/** Changes the current entry, or the pending new one. */
	replace(address: string): void {
		const begins = this.#waiting?.entry === 'new entry';
		this.#drop();
		if (begins) this.push(address);
		else if (address !== location.href) history.replaceState(null, '', address);
		this.#known = location.href;
	}

	/** Changes the current entry when typing rests, or adds a new one once the page has updated. */
	putSoon(address: string, entry: Entry): void {
		if (entry === 'new entry') this.flush();
		const begins = entry === 'new entry' || this.#waiting?.entry === 'new entry';
		this.#drop();
		this.#waiting = { address, entry: begins ? 'new entry' : entry };
		if (begins) void tick().then(() => this.flush());
		else this.#timer = setTimeout(() => this.flush(), PAUSE);
	}

	/** Writes a pending address now. */
	flush(): void {
		if (this.#waiting !== undefined) this.replace(this.#waiting.address);
	}

	#drop(): void {
		clearTimeout(this.#timer);
		this.#waiting = undefined;
	}
}
