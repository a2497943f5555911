import { longDay, type Day } from './day.ts';
import { md, plain, type Link, type Prose } from '../language/prose.ts';
import type { Status } from '../status.ts';
import { note, warning } from '../language/step.ts';

const day = (of: Day): Prose => plain(longDay(of));

export const beta = (source: Link): Status => ({
	kind: 'beta',
	told: note(
		md`1Password calls this example beta. That is about the way to deploy. The bridge itself is the same (${source}).`
	)
});

/** The vendor announced the removal. Its date may have passed without a removal. */
export const deprecated = (about: {
	readonly on: Day;
	readonly removalAnnounced: Day;
	readonly successor: Prose;
	readonly source: Link;
}): Status => ({
	kind: 'deprecated',
	told: warning(
		md`1Password deprecated this example on ${day(about.on)} and announced its removal for ${day(about.removalAnnounced)}. Your deployment continues to work. Its successor is ${about.successor} (${about.source}).`
	)
});

export const removed = (about: {
	readonly deprecated: Day;
	readonly on: Day;
	readonly successor: Prose;
	readonly source: Link;
}): Status => ({
	kind: 'removed',
	told: warning(
		md`1Password deprecated this example on ${day(about.deprecated)} and removed it on ${day(about.on)}. Your deployment continues to work. Its successor is ${about.successor} (${about.source}).`
	)
});
