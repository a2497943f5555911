import { carriedBy } from '../charts.ts';
import type { Step } from '../model.ts';
import type { Context } from '../platform.ts';
import { md, plain, type Prose } from '../prose.ts';
import { isMirror } from '../registry.ts';
import { sources } from '../sources.ts';
import { add, edit, keep, note, run, step, text } from '../step.ts';
import type { Given } from '../value.ts';
import { word, words, type NonEmpty, type Word } from '../words.ts';
import * as helm from './helm.ts';

/** The chart brings its own version of the bridge; any other one has to be set. facts/platforms.md 13. */
const carriesTarget = (chart: Given, { version }: Context): boolean =>
	carriedBy(chart.text) === version.text;

/** @returns what sets the image repository, where it is not the chart's own. */
export const repositoryOverride = ({ answers }: Context): readonly Word[] =>
	isMirror(answers.image) ? words`--set scim.imageRepository=${answers.image}` : [];

/** @returns what has to be set on top of the values that a release has. */
export const overrides = (chart: Given, here: Context): readonly Word[] => [
	...(carriesTarget(chart, here) ? [] : words`--set scim.version=v${here.version}`),
	...repositoryOverride(here)
];

function aboutTheChart(chart: Given, here: Context): Prose {
	const carried = carriedBy(chart.text);
	if (carried === undefined)
		return md`Which version of the bridge chart ${chart} carries is not known here, so ${word`scim.version`} is set to the one you want.`;
	if (!carriesTarget(chart, here))
		return md`Chart ${chart} carries version ${plain(carried)} of the bridge, not this one, so ${word`scim.version`} is set on top of it. Remove that value again when a chart carries your version, or it pins the bridge for ever.`;
	return here.answers.customized === 'yes'
		? md`Chart ${chart} carries exactly this version, so you can as well remove the line ${word`version`}: then the bridge follows the chart.`
		: md`Chart ${chart} carries exactly this version, so it is not set. If your values have ${word`scim.version`}, the preview shows another version: remove it from ${word`op-scim-values.yaml`} then, and look again.`;
}

/** For an administrator who keeps the values in a file. */
const changeValues = (on: helm.Release, chart: Given, here: Context): Step =>
	step(
		'change-values',
		'Put the new version into your values',
		sources.helmChart,
		text(
			md`Open ${on.values} in an editor, change the lines under ${word`scim`}, and save. Paste the next command only after that. Leave your other values as they are.`
		),
		edit(
			on.values,
			keep(word`scim:`),
			add(word`  version: v${here.version}`),
			...(isMirror(here.answers.image) ? [add(word`  imageRepository: ${here.answers.image}`)] : [])
		),
		text(aboutTheChart(chart, here))
	);

/** A look at what would be installed, then the upgrade. */
const lookAndUpgrade = (on: helm.Release, chart: Given, here: Context): NonEmpty<Step> => [
	step(
		'check-values',
		'See what Helm would install',
		sources.helmUpgrade,
		...(here.answers.customized === 'yes' ? [] : [text(aboutTheChart(chart, here))]),
		run(helm.previewRun(on)),
		text(
			md`One line names ${here.image}, another one Redis, and that one does not contain ${word`bitnami/redis`}. Nothing has changed yet.`
		)
	),
	step(
		'upgrade',
		'Upgrade the release',
		sources.helmUpgrade,
		text(
			md`Helm waits up to eight minutes for the new pods. If it ends with an error, go to Troubleshoot and then, if needed, to Roll back: Helm does not go back by itself here.`
		),
		run(helm.upgrade(on)),
		note(
			md`This may restart Redis, which keeps the certificate; then the bridge requests a new one. Do not repeat the upgrade often.`
		),
		note(
			md`Do not use ${word`--reuse-values`} here: expect it to keep the defaults of the old chart too, and with them its Redis.`
		)
	)
];

/** The new version, through the values of the release or through the file that an administrator keeps. */
export const update = (on: helm.Release, chart: Given, here: Context): NonEmpty<Step> =>
	here.answers.customized === 'yes'
		? [changeValues(on, chart, here), ...lookAndUpgrade(on, chart, here)]
		: lookAndUpgrade(on, chart, here);
