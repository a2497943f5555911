/** A part of the page that is loaded when someone needs it. */
export class Later<T> {
	current = $state.raw<T | undefined>();
	/** Whether it could not be loaded when it was asked for last. */
	failed = $state(false);
	readonly #load: () => Promise<T>;
	#arrive: (part: T) => void = () => {};
	/** It, as soon as it is loaded, whoever had it loaded. */
	readonly here = new Promise<T>((resolve) => (this.#arrive = resolve));

	/** @param known what is loaded already */
	constructor(load: () => Promise<T>, known?: T) {
		this.#load = load;
		this.current = known;
		if (known !== undefined) this.#arrive(known);
	}

	/** Loads it, once. Without a network it stays away, and the next call tries again. */
	async need(): Promise<void> {
		if (this.current !== undefined) return;
		this.failed = false;
		try {
			this.current = await this.#load();
			this.#arrive(this.current);
		} catch {
			this.failed = true;
		}
	}
}
