import { carriedBy } from '../../knowledge/charts.ts';
import type { Step } from '../../model.ts';
import type { Context } from '../../method.ts';
import { md, plain, type Prose } from '../../language/prose.ts';
import { isMirror } from '../../image-source.ts';
import { kubernetesCitations } from '../../citations/kubernetes.ts';
import { add, edit, keep, note, run, step, type Steps } from '../../language/step.ts';
import type { Given } from '../../language/value.ts';
import { word, words, type Word } from '../../language/words.ts';
import * as helm from '../../steps/helm.ts';

/** A chart carries one version of the bridge; any other version has to be set. docs/facts/platforms.md 13. */
const carriesTarget = (chart: Given, { version }: Context): boolean =>
	carriedBy(chart.text) === version.text;

/** @returns the option that sets the image repository; empty for the chart's own. */
export const repositoryOverride = ({ answers }: Context): readonly Word[] =>
	isMirror(answers.image) ? words`--set scim.imageRepository=${answers.image}` : [];

/** @returns the options to set on top of the values of a release. */
export const overrides = (chart: Given, here: Context): readonly Word[] => [
	...(carriesTarget(chart, here) ? [] : words`--set scim.version=v${here.version}`),
	...repositoryOverride(here)
];

function aboutTheChart(chart: Given, here: Context): Prose {
	const carried = carriedBy(chart.text);
	if (carried === undefined)
		return md`This runbook does not know which version of the bridge chart ${chart} contains. So ${word`scim.version`} is set to the version you want.`;
	if (!carriesTarget(chart, here))
		return md`Chart ${chart} contains version ${plain(carried)} of the bridge, not this one. So ${word`scim.version`} is set as well. Remove that value when a chart contains your version. Otherwise it keeps the bridge at this version.`;
	return here.customized
		? md`Chart ${chart} contains exactly this version. You can also remove the line ${word`version`}: then the bridge follows the chart.`
		: md`Chart ${chart} contains exactly this version, so ${word`scim.version`} is not set. If your values have ${word`scim.version`}, this preview shows another version. In that case, remove it from ${word`op-scim-values.yaml`}, and paste the command again.`;
}

/** For an administrator who keeps the values in a file. */
const changeValues = (on: helm.Release, chart: Given, here: Context): Step =>
	step('change-values', 'Put the new version into your values', kubernetesCitations.helmChart, [
		md`Open ${on.values} in an editor, and change the lines under ${word`scim`}. Leave your other values as they are. Save, and paste the next command only after that.`,
		edit(on.values, [
			keep(word`scim:`),
			add(word`  version: v${here.version}`),
			isMirror(here.answers.image) && add(word`  imageRepository: ${here.answers.image}`)
		]),
		aboutTheChart(chart, here)
	]);

/** A preview, then the upgrade. */
const lookAndUpgrade = (on: helm.Release, chart: Given, here: Context): Steps => [
	step('check-values', 'See what Helm would install', kubernetesCitations.helmUpgrade, [
		!here.customized && aboutTheChart(chart, here),
		run(helm.previewRun(on)),
		md`Check that one line names ${here.image}. Check that another line names Redis and does not contain ${word`bitnami/redis`}. Nothing has changed yet.`
	]),
	step('upgrade', 'Upgrade the release', kubernetesCitations.helmUpgrade, [
		md`Helm waits up to eight minutes for the new pods. If it ends with an error, go to Troubleshoot, and then, if needed, to Roll back. This command does not go back by itself.`,
		note(
			md`This may restart Redis, which keeps the certificate. Then the bridge requests a new certificate. Do not repeat the upgrade often.`
		),
		note(
			md`Do not add ${word`--reuse-values`}: expect it to keep the defaults of the old chart too, and with them the old Redis.`
		),
		run(helm.upgrade(on))
	])
];

/** Updates through the values of the release, or through the administrator's own values file. */
export const update = (on: helm.Release, chart: Given, here: Context): Steps =>
	here.customized
		? [changeValues(on, chart, here), ...lookAndUpgrade(on, chart, here)]
		: lookAndUpgrade(on, chart, here);
