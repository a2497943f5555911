import { longDay, type Day } from './day.ts';
import type { Block } from './model.ts';
import { md, plain, type Link, type Prose } from './prose.ts';
import { note, warning } from './step.ts';

/**
 * Whether the vendor keeps the example a method comes from. This is about examples: which versions of the bridge
 * are supported, nobody publishes (facts/versions.md 5).
 */
export type Status =
	| { readonly kind: 'maintained' }
	| { readonly kind: 'beta'; readonly source: Link }
	/** Announced to go. The date of removal may have passed without it happening. */
	| {
			readonly kind: 'deprecated';
			readonly on: Day;
			readonly removalAnnounced: Day;
			readonly successor: Prose;
			readonly source: Link;
	  }
	| {
			readonly kind: 'removed';
			readonly deprecated: Day;
			readonly removed: Day;
			readonly successor: Prose;
			readonly source: Link;
	  };

export const MAINTAINED: Status = { kind: 'maintained' };

/** One word beside the title, in the form. */
export const STATUS_WORDS: Readonly<Record<Status['kind'], string>> = {
	maintained: '',
	beta: 'beta',
	deprecated: 'deprecated',
	removed: 'example removed'
};

const day = (of: Day): Prose => plain(longDay(of));

/** What a runbook says about it before it starts. */
export function statusBlocks(status: Status): readonly Block[] {
	switch (status.kind) {
		case 'maintained':
			return [];
		case 'beta':
			return [
				note(
					md`1Password calls this example beta. That is about the way to deploy. The bridge itself is the same (${status.source}).`
				)
			];
		case 'deprecated':
			return [
				warning(
					md`1Password deprecated this example on ${day(status.on)} and announced its removal for ${day(status.removalAnnounced)}. Your deployment continues to work. Its successor is ${status.successor} (${status.source}).`
				)
			];
		case 'removed':
			return [
				warning(
					md`1Password deprecated this example on ${day(status.deprecated)} and removed it on ${day(status.removed)}. Your deployment continues to work. Its successor is ${status.successor} (${status.source}).`
				)
			];
	}
}
