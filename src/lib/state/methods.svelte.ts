import type { Needs } from '#lib/link.ts';
import { isLoaded, loadShell } from '#lib/render/shells.ts';
import { loadMethod, type Method, type PlatformId } from '#lib/runbook/platforms/index.ts';

type Loading =
	| { readonly kind: 'idle' }
	| { readonly kind: 'loading'; readonly needs: Needs }
	| { readonly kind: 'failed'; readonly again: () => void };

/** The methods that are loaded, and what is on its way. */
export class Methods {
	loading = $state.raw<Loading>({ kind: 'idle' });
	#loaded: Readonly<Partial<Record<PlatformId, Method>>>;

	constructor(loaded: readonly Method[]) {
		this.#loaded = Object.fromEntries(loaded.map((method) => [method.id, method]));
	}

	/** A method that `load` has loaded. */
	readonly of = (id: PlatformId): Method => {
		const method = this.#loaded[id];
		if (method === undefined) throw new Error(`${id} is not loaded`);
		return method;
	};

	#areHere({ method, shell }: Needs): boolean {
		return (method === undefined || this.#loaded[method] !== undefined) && isLoaded(shell);
	}

	async #fetch({ method: id, shell }: Needs): Promise<void> {
		const [method] = await Promise.all([id && loadMethod(id), loadShell(shell)]);
		if (method !== undefined) this.#loaded = { ...this.#loaded, [method.id]: method };
	}

	/**
	 * Loads what a runbook needs and goes on with it, at once where it is here already. Who asks for another one
	 * meanwhile gets that one alone. Where it cannot be had, `loading` says so, with a way to try again.
	 */
	async load(needs: Needs, then: () => void): Promise<void> {
		if (!this.#areHere(needs)) {
			const mine = { kind: 'loading', needs } as const;
			this.loading = mine;
			try {
				await this.#fetch(needs);
			} catch {
				if (this.loading !== mine) return;
				this.loading = { kind: 'failed', again: () => void this.load(needs, then) };
				return;
			}
			if (this.loading !== mine) return;
		}
		this.loading = { kind: 'idle' };
		then();
	}
}
