import { beforeLookup, lookUp, ownCopyAt, recall, type World } from '#lib/lookup/look-up.ts';
import type { Newest, Remembered } from '#lib/lookup/newest.ts';
import type { Visit } from './visit.svelte.ts';

const storage = () => localStorage;

/** What a look-up uses of the browser. */
type Asking = Pick<World, 'fetch' | 'now' | 'cancelled'>;

/** Takes in what is known without asking anyone. */
export function recallNewest({ session, place }: Visit): Remembered | undefined {
	const remembered = recall(storage);
	session.learn(beforeLookup(remembered, place.ownCopy));
	return remembered;
}

/** Asks for the newest version, and takes in what comes, as it comes. */
export async function findNewest(visit: Visit, world: Asking): Promise<void> {
	const { session, place } = visit;
	session.looking = true;
	const remembered = recallNewest(visit);
	const { root, ownCopy: builtInCopy } = place;
	const ownCopyUrl = builtInCopy === undefined ? ownCopyAt(root) : undefined;
	const learn = (found: Newest) => {
		if (!world.cancelled.aborted) visit.learn(found);
	};
	learn(await lookUp({ ...world, storage, ownCopyUrl, builtInCopy }, remembered, learn));
	session.looking = false;
}

/** As someone asked for it, who wants to know what came of it even where nothing changed. */
export async function findNewestAloud(visit: Visit, world: Asking): Promise<void> {
	const { session, announcer } = visit;
	if (session.looking) return;
	await findNewest(visit, world);
	const { newest } = session;
	announcer.say(`Newest known: ${newest.version}, ${newest.whence}`);
}
