import { loadMethod, type Method, type PlatformId } from '#lib/runbook/platforms/index.ts';

type Loading =
	| { readonly kind: 'idle' }
	| { readonly kind: 'loading'; readonly id: PlatformId }
	| { readonly kind: 'failed'; readonly id: PlatformId; readonly again: () => void };

/** The methods that are loaded, and the one that is on its way. */
export class Methods {
	loading = $state.raw<Loading>({ kind: 'idle' });
	readonly #loaded: Map<PlatformId, Method>;

	constructor(loaded: readonly Method[]) {
		this.#loaded = new Map(loaded.map((method) => [method.id, method]));
	}

	/** A method that `load` has loaded. */
	readonly of = (id: PlatformId): Method => {
		const method = this.#loaded.get(id);
		if (method === undefined) throw new Error(`${id} is not loaded`);
		return method;
	};

	/**
	 * Loads a method and goes on with it, at once where it is here already. Who asks for another one meanwhile
	 * gets that one alone. Where it cannot be had, `loading` says so, with a way to try again.
	 */
	async load(id: PlatformId, then: () => void): Promise<void> {
		if (!this.#loaded.has(id)) {
			const mine = { kind: 'loading', id } as const;
			this.loading = mine;
			try {
				this.#loaded.set(id, await loadMethod(id));
			} catch {
				if (this.loading !== mine) return;
				this.loading = { kind: 'failed', id, again: () => void this.load(id, then) };
				return;
			}
			if (this.loading !== mine) return;
		}
		this.loading = { kind: 'idle' };
		then();
	}
}
