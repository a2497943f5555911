import { browser } from '#lib/lookup/browser.ts';
import { beforeLookup, lookUp, ownCopyAt, recall } from '#lib/lookup/look-up.ts';
import type { Newest, Remembered } from '#lib/lookup/newest.ts';
import type { Visit } from './visit.svelte.ts';

const storage = () => localStorage;

/** Applies what is known without a request. */
function recallNewest({ session, config }: Visit): Remembered | undefined {
	const remembered = recall(storage);
	session.learn(beforeLookup(remembered, config.ownCopy));
	return remembered;
}

/** Looks for the newest version and applies each result as it arrives. */
async function findNewest(visit: Visit): Promise<void> {
	const { session, config } = visit;
	const cancelled = visit.left.signal;
	session.looking = true;
	const remembered = recallNewest(visit);
	const { root, ownCopy: builtInCopy } = config;
	const ownCopyUrl = builtInCopy === undefined ? ownCopyAt(root) : undefined;
	const learn = (found: Newest) => {
		if (!cancelled.aborted) visit.learn(found);
	};
	const world = { ...browser(cancelled), ownCopyUrl, builtInCopy };
	learn(await lookUp(world, remembered, learn));
	session.looking = false;
}

/** Resolves after the first contentful paint. An animation frame alone comes too early. */
const painted = () =>
	new Promise<void>((resolve) => {
		if (!PerformanceObserver.supportedEntryTypes.includes('paint')) {
			requestAnimationFrame(() => setTimeout(resolve));
			return;
		}
		const paints = new PerformanceObserver((list) => {
			if (list.getEntriesByName('first-contentful-paint').length === 0) return;
			paints.disconnect();
			resolve();
		});
		paints.observe({ type: 'paint', buffered: true });
	});

/** Runs the look-up that needs no click. Sends no request to another host before the first paint. */
export async function learnNewest(visit: Visit): Promise<void> {
	await painted();
	if (visit.config.lookUp === 'at once') await findNewest(visit);
	else recallNewest(visit);
}

/** Runs the look-up on request and announces the result, even if nothing changed. */
export async function findNewestAloud(visit: Visit): Promise<void> {
	const { session, announcer } = visit;
	if (session.looking) return;
	await findNewest(visit);
	const { newest } = session;
	announcer.say(`Newest known: ${newest.version}, ${newest.whence}`);
}
