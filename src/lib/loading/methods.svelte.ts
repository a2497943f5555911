import { loadMethod, type Method, type MethodId } from '#lib/runbook/methods/index.ts';

type Loading =
	| { readonly kind: 'idle' }
	| { readonly kind: 'loading'; readonly id: MethodId }
	| { readonly kind: 'failed'; readonly again: () => void };

/** The methods that are loaded, and the one on its way. */
export class Methods {
	loading = $state.raw<Loading>({ kind: 'idle' });
	#loaded: Readonly<Partial<Record<MethodId, Method>>>;

	constructor(loaded: readonly Method[]) {
		this.#loaded = Object.fromEntries(loaded.map((method) => [method.id, method]));
	}

	/** A method that `load` has loaded. */
	readonly of = (id: MethodId): Method => {
		const method = this.#loaded[id];
		if (method === undefined) throw new Error(`${id} is not loaded`);
		return method;
	};

	/**
	 * Loads a method and goes on with it: at once where it is here, or where none is asked for. A later call
	 * replaces an earlier one. On failure, `loading` says so, with a way to try again.
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
