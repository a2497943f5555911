import { loadMethod, type Method, type MethodId } from '#lib/runbook/methods/index.ts';

type Loading =
	| { readonly kind: 'idle' }
	| { readonly kind: 'loading'; readonly id: MethodId }
	| { readonly kind: 'failed'; readonly again: () => void };

/** The loaded methods, and the one being loaded. */
export class Methods {
	loading = $state.raw<Loading>({ kind: 'idle' });
	#loaded: Readonly<Partial<Record<MethodId, Method>>>;

	constructor(loaded: readonly Method[]) {
		this.#loaded = Object.fromEntries(loaded.map((method) => [method.id, method]));
	}

	/** @returns a method that is loaded; throws otherwise */
	readonly of = (id: MethodId): Method => {
		const method = this.#loaded[id];
		if (method === undefined) throw new Error(`${id} is not loaded`);
		return method;
	};

	/**
	 * Loads a method if needed, then calls `then`. Runs `then` right away without an id or when the method is loaded. A
	 * later call cancels an earlier one. On failure, `loading` holds a function that retries.
	 */
	async load(id: MethodId | undefined, then: () => void): Promise<void> {
		if (id !== undefined && this.#loaded[id] === undefined) {
			const mine = { kind: 'loading', id } as const;
			this.loading = mine;
			try {
				const method = await loadMethod(id);
				this.#loaded = { ...this.#loaded, [id]: method };
			} catch {
				if (this.loading !== mine) return;
				this.loading = { kind: 'failed', again: () => void this.load(id, then) };
				return;
			}
			if (this.loading !== mine) return;
		}
		this.loading = { kind: 'idle' };
		then();
	}
}
