import { askSource, type Asking } from './fetch-source.ts';
import { recall, remember } from './memory.ts';
import { beforeLookup, newest } from './best.ts';
import type { Newest, OwnCopy, Remembered } from './newest.ts';
import { askOwnCopy, ownCopyAt } from './own-copy.ts';
import { versionSources } from './sources.ts';

export { beforeLookup, ownCopyAt, recall };

/** Everything that a look-up uses from outside. */
export type World = {
	readonly fetch: typeof globalThis.fetch;
	readonly storage: () => Storage;
	/** @returns the present moment as ISO time */
	readonly now: () => string;
	readonly cancelled: AbortSignal;
	/** The address of this site’s own copy; undefined if there is none to read. */
	readonly ownCopyUrl: string | undefined;
	/** The copy itself, if it is built into the page. */
	readonly builtInCopy?: OwnCopy | undefined;
};

/**
 * Fetches this site’s own copy first, then the sources on other hosts, and returns the newest of all known versions.
 * Never throws.
 * @param meanwhile receives the result of the copy, since other hosts may take seconds to answer or to fail
 */
export async function lookUp(
	world: World,
	remembered: Remembered | undefined,
	meanwhile: (known: Newest) => void = () => undefined
): Promise<Newest> {
	const { fetch, cancelled, ownCopyUrl, now } = world;
	const asking: Asking = { fetch, cancelled };
	const copying = ownCopyUrl === undefined ? undefined : askOwnCopy(ownCopyUrl, asking);
	// Starts before the copy has arrived, so that a slow copy delays nothing.
	const asked = Promise.all(versionSources.map((source) => askSource(source, asking)));
	const known = { remembered, ownCopy: (await copying) ?? world.builtInCopy };
	if (known.ownCopy !== undefined) meanwhile(newest([], known, now()));
	const found = newest(await asked, known, now());
	remember(world.storage, found);
	return found;
}
