import { askSource, type Asking } from './fetch-source.ts';
import { recall, remember } from './memory.ts';
import { beforeLookup, newest } from './best.ts';
import type { Newest, OwnCopy, Remembered } from './newest.ts';
import { askOwnCopy, ownCopyAt } from './own-copy.ts';
import { versionSources } from './sources.ts';

export { beforeLookup, ownCopyAt, recall };

/** What a look-up may use of the world around it. */
export type World = {
	readonly fetch: typeof globalThis.fetch;
	readonly storage: () => Storage;
	/** @returns the present moment as ISO time */
	readonly now: () => string;
	readonly cancelled: AbortSignal;
	/** Where this site’s own copy is; undefined where there is none to be read. */
	readonly ownCopyUrl: string | undefined;
	/** What it says where it is built in. */
	readonly builtInCopy?: OwnCopy | undefined;
};

/**
 * Asks this site’s own copy first, then the sources on other hosts, and takes the best of all that is known.
 * Never throws.
 * @param meanwhile hears what the copy says, since other hosts may take seconds to answer or not to
 */
export async function lookUp(
	world: World,
	remembered: Remembered | undefined,
	meanwhile: (known: Newest) => void = () => undefined
): Promise<Newest> {
	const { fetch, cancelled, ownCopyUrl, now } = world;
	const asking: Asking = { fetch, cancelled };
	const copying = ownCopyUrl === undefined ? undefined : askOwnCopy(ownCopyUrl, asking);
	// On their way at once: a host that is slow with its own copy delays nothing.
	const asked = Promise.all(versionSources.map((source) => askSource(source, asking)));
	const known = { remembered, ownCopy: (await copying) ?? world.builtInCopy };
	if (known.ownCopy !== undefined) meanwhile(newest([], known, now()));
	const found = newest(await asked, known, now());
	remember(world.storage, found);
	return found;
}
