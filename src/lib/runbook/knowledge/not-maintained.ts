import { longDay, type Day } from './day.ts';
import { md, plain, type Link, type Prose } from '../language/prose.ts';
import type { Block } from '../model.ts';
import type { Status } from '../status.ts';
import { citations } from '../citations/index.ts';
import { note, warning } from '../language/step.ts';

const day = (of: Day): Prose => plain(longDay(of));

export const beta = (source: Link): Status => ({
	kind: 'beta',
	told: note(
		md`1Password calls this example beta. That is about the way to deploy. The bridge itself is the same (${source}).`
	)
});

type About = { readonly deprecated: Day; readonly successor: Prose };

const toldOf = ({ deprecated, successor }: About, then: Prose): Block =>
	warning(
		md`1Password deprecated this example on ${day(deprecated)} and ${then}. Your deployment continues to work. Its successor is ${successor} (${citations.deprecated}).`
	);

/** The vendor announced the removal. Its date may have passed without a removal. */
export const deprecated = (about: About & { readonly removalAnnounced: Day }): Status => ({
	kind: 'deprecated',
	told: toldOf(about, md`announced its removal for ${day(about.removalAnnounced)}`)
});

export const removed = (about: About & { readonly removed: Day }): Status => ({
	kind: 'removed',
	told: toldOf(about, md`removed it on ${day(about.removed)}`)
});
