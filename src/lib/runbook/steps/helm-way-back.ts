import { hasLostRedis, REDIS_REPAIRED } from '../charts.ts';
import type { Run } from '../command.ts';
import type { Step } from '../model.ts';
import type { Previous } from '../platform.ts';
import { md, plain, type Prose } from '../prose.ts';
import { sources } from '../sources.ts';
import { run, step, text, warning } from '../step.ts';
import type { Absent, Given } from '../value.ts';
import { word, words, type NonEmpty } from '../words.ts';
import * as helm from './helm.ts';

const backToRelease = (on: helm.Release, after: readonly Run[], ...blocks: Step['body']): Step =>
	step(
		'roll-back-release',
		'Go back to the Helm release before',
		sources.helmRollback,
		...blocks,
		text(md`The history shows the revisions; without a number, Helm goes back by one.`),
		run(helm.history(on), helm.rollBack(on), ...after)
	);

/**
 * Back to the release before, where that may bring back a Redis that cannot be pulled. facts/platforms.md 0.5.
 * @param onlyIf when this is the way at all
 * @param after what shows that it worked
 */
export const backToOldRelease = (on: helm.Release, onlyIf: Prose, after: readonly Run[]): Step =>
	backToRelease(
		on,
		after,
		text(onlyIf),
		warning(
			md`If the release before took Redis from ${word`bitnami/redis`}, do not go back to it: that Redis can no longer be pulled, and the bridge does not start without it.`
		)
	);

/** Back to the old bridge alone: the chart stays, and with it a Redis that can be pulled. */
const backToBridge = (on: helm.Release, after: readonly Run[]): Step =>
	step(
		'roll-back-bridge',
		'Go back to the old version, with the new chart',
		sources.helmUpgrade,
		text(
			md`This takes back the version of the bridge and leaves Redis and everything else as the update left it.`
		),
		run(helm.upgrade(on), ...after)
	);

type Situation = {
	readonly on: helm.Release;
	/** The chart that ran before. */
	readonly before: Given | Absent;
	/** The chart of the update. */
	readonly chart: Given;
	readonly previous: Previous;
	/** What shows that it worked. */
	readonly after: readonly Run[];
};

/** A release from before the Redis repair is no way back; the old bridge in the new chart is. */
export function wayBack({ on, before, chart, previous, after }: Situation): NonEmpty<Step> {
	if (before.kind === 'given' && !hasLostRedis(before.text)) return [backToRelease(on, after)];
	if (hasLostRedis(chart.text)) {
		const better = md`With chart ${plain(REDIS_REPAIRED)} or newer as the chart to install, there is a better way back: see Update.`;
		return [backToOldRelease(on, better, after)];
	}
	if (previous.kind === 'unknown') {
		const ask = md`Enter the version and the chart that run today in the form, and this step is written for them.`;
		return [backToOldRelease(on, ask, after)];
	}
	const old = words`--set scim.version=v${previous.version}`;
	return [
		backToBridge({ ...on, overrides: [...on.overrides, ...old] }, after),
		backToOldRelease(on, md`Only if the new chart itself is the trouble.`, after)
	];
}
