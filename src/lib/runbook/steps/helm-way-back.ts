import { hasLostRedis, REDIS_REPAIRED } from '../knowledge/charts.ts';
import type { Step } from '../model.ts';
import type { Previous } from '../method.ts';
import { md, plain, type Prose } from '../language/prose.ts';
import { kubernetesCitations } from '../citations/kubernetes.ts';
import { output, run, step, warning, type Content, type Steps } from '../language/step.ts';
import type { Absent, Given } from '../language/value.ts';
import { word, words, type Word } from '../language/words.ts';
import * as helm from './helm.ts';
import { rolloutStatus, showImages, type Workload } from './kubernetes.ts';

/** The facts that Roll back depends on. */
type Way = {
	readonly release: helm.Release;
	readonly workload: Workload;
	readonly previous: Previous;
};

const backToRelease = (way: Way, before: Content = []): Step =>
	step(
		'roll-back-release',
		'Go back to the Helm release before',
		kubernetesCitations.helmRollback,
		[
			before,
			md`See the revisions of the release:`,
			run(helm.history(way.release)),
			md`Then go back. Without a number, Helm goes back by one revision:`,
			run(helm.rollBack(way.release), rolloutStatus(way.workload), showImages(way.workload)),
			md`The last line shows the version that this revision had.`
		]
	);

/**
 * Goes back to the previous revision, which may need a Redis that cannot be pulled. docs/facts/platforms.md 0.5.
 * @param onlyIf a text about when to take this step at all
 */
export const backToOldRelease = (way: Way, onlyIf: Prose): Step =>
	backToRelease(way, [
		onlyIf,
		warning(
			md`If the previous revision took Redis from ${word`bitnami/redis`}, do not go back to it. That Redis can no longer be pulled, and the bridge does not start without Redis.`
		)
	]);

/** Goes back to the old bridge only. The new chart stays, and with it a Redis that can be pulled. */
const backToBridge = (way: Way, version: Given, image: Word): Step =>
	step(
		'roll-back-bridge',
		'Go back to the old version, with the new chart',
		kubernetesCitations.helmUpgrade,
		[
			md`This sets the old version of the bridge. Redis and everything else stay as the update left them. We have not tried every old version in the new chart. Expect recent versions to run, and watch whether an older one starts.`,
			run(
				helm.upgrade({
					...way.release,
					overrides: [...way.release.overrides, ...words`--set scim.version=v${version}`]
				}),
				rolloutStatus(way.workload),
				showImages(way.workload)
			),
			output(word`${way.workload.container}=${image}`)
		]
	);

/**
 * The steps of Roll back. A release from before the Redis repair would not start again, so the old bridge goes into
 * the new chart.
 * @param charts the chart that ran before, and the one of the update
 */
export function wayBack(
	way: Way,
	charts: { readonly before: Given | Absent; readonly now: Given }
): Steps {
	const { before, now } = charts;
	if (before.kind === 'given' && !hasLostRedis(before.text)) return [backToRelease(way)];
	if (hasLostRedis(now.text)) {
		const better = md`With chart ${plain(REDIS_REPAIRED)} or newer as **Chart to install** in the form, there is a better way back: see Update.`;
		return [backToOldRelease(way, better)];
	}
	if (way.previous.kind === 'unknown') {
		const ask = md`In the form, enter the version and the chart that ran before the update as **Version that runs today** and **Chart that runs today**. This step is then written for them.`;
		return [backToOldRelease(way, ask)];
	}
	return [
		backToBridge(way, way.previous.version, way.previous.image),
		backToOldRelease(
			way,
			md`Do this only if the new chart itself causes the problem. If you did the step above first, it made a revision of its own, and going back by one revision leads to the update again. In this case, find the number of the revision before the update in the history. Write this number after the name of the release in the ${word`helm rollback`} line.`
		)
	];
}
