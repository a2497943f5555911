import type { Block } from './model.ts';
import type { NonEmpty } from './language/words.ts';

/**
 * Whether the vendor keeps the example a method comes from, and what a runbook says about it before it starts. This is
 * about examples: which versions of the bridge are supported, nobody publishes (docs/facts/versions.md 5).
 */
export type Status =
	| { readonly kind: 'maintained' }
	/** Made in not-maintained.ts, so that only these methods load what is said. */
	| { readonly kind: 'beta' | 'deprecated' | 'removed'; readonly told: NonEmpty<Block> };

export const MAINTAINED: Status = { kind: 'maintained' };
