import { browser } from '#lib/lookup/browser.ts';
import { beforeLookup, lookUp, ownCopyAt, recall } from '#lib/lookup/look-up.ts';
import type { Newest, Remembered } from '#lib/lookup/newest.ts';
import type { Visit } from './visit.svelte.ts';

const storage = () => localStorage;

/** Takes in what is known without asking anyone. */
function recallNewest({ session, config }: Visit): Remembered | undefined {
	const remembered = recall(storage);
	session.learn(beforeLookup(remembered, config.ownCopy));
	return remembered;
}

/** Asks for the newest version, and takes in what comes, as it comes. */
async function findNewest(visit: Visit, cancelled: AbortSignal): Promise<void> {
	const { session, config } = visit;
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

/** Until something of the page was on the screen. A frame that is made is not there yet. */
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

/** What a page does by itself. No other host is asked before the page is there to be seen. */
export async function learnNewest(visit: Visit, cancelled: AbortSignal): Promise<void> {
	await painted();
	if (visit.config.lookUp === 'at once') await findNewest(visit, cancelled);
	else recallNewest(visit);
}

/** As someone asked for it, who wants to know what came of it even where nothing changed. */
export async function findNewestAloud(visit: Visit, cancelled: AbortSignal): Promise<void> {
	const { session, announcer } = visit;
	if (session.looking) return;
	await findNewest(visit, cancelled);
	const { newest } = session;
	announcer.say(`Newest known: ${newest.version}, ${newest.whence}`);
}
