import { askSource } from './ask.ts';
import { recall, remember } from './memory.ts';
import { newest, type Newest, type Remembered } from './newest.ts';
import { versionSources } from './sources.ts';

export { recall };

/** What a look-up may use of the world around it. */
export type World = {
	readonly fetch: typeof globalThis.fetch;
	readonly storage: () => Storage;
	/** @returns the present moment as ISO time */
	readonly now: () => string;
	readonly cancelled: AbortSignal;
};

/** Asks all sources at once and takes the best of all that is known. Never throws. */
export async function lookUp(world: World, remembered: Remembered | undefined): Promise<Newest> {
	const outcomes = await Promise.all(
		versionSources.map((source) => askSource(source, world.fetch, world.cancelled))
	);
	const found = newest(outcomes, remembered, world.now());
	remember(world.storage, found);
	return found;
}
