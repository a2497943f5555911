import type { Block } from './model.ts';

/**
 * Whether the vendor maintains the example of a method, and what the opening of a runbook says about it. This is about
 * examples only: nobody publishes which versions of the bridge are supported (docs/facts/versions.md 5).
 */
export type Status =
	| { readonly kind: 'maintained' }
	/** not-maintained.ts makes it, so that only these methods load the text. */
	| { readonly kind: 'beta' | 'deprecated' | 'removed'; readonly told: Block };

export const MAINTAINED: Status = { kind: 'maintained' };
