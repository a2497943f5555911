import { keepLines, saveTo, sh, type Run } from '../command.ts';
import type { Step } from '../model.ts';
import { md } from '../prose.ts';
import { sources } from '../sources.ts';
import { run, step, text, warning } from '../step.ts';
import type { Value } from '../value.ts';
import { word, words, type NonEmpty, type Word } from '../words.ts';

/** A release of the chart. */
export type Release = {
	readonly release: Value | Word;
	readonly namespace: Value;
	readonly chart: Value | Word;
	/** The file with the values that were set. */
	readonly values: Value | Word;
	/** What is set on top of that file. */
	readonly overrides: readonly Word[];
};

/** The chart names its Deployment, container and Redis after the release. facts/platforms.md 8 and 13. */
export function fullName(release: Value): Word {
	const isName = release.kind === 'missing' || release.text.includes('op-scim-bridge');
	return isName ? word`${release}` : word`${release}-op-scim-bridge`;
}

export const redisOf = (release: Value): Word => word`${release}-redis-master`;

const getValues = ({ release, namespace }: Release): Run =>
	sh`helm get values ${release} -n ${namespace} -o yaml`;

const upgradeRun = (on: Release, how: readonly Word[]): Run =>
	sh`helm upgrade ${on.release} 1password/op-scim-bridge -n ${on.namespace} --version ${on.chart} -f ${on.values} ${on.overrides} ${how}`;

export const listReleases = ({ namespace }: Release): Run => sh`helm list -n ${namespace}`;

/** @param files where the values are written to, each of them */
export const saveValues = (on: Release, files: NonEmpty<Word>): NonEmpty<Run> => {
	const [first, ...rest] = files;
	return [saveTo(first, getValues(on)), ...rest.map((file) => saveTo(file, getValues(on)))];
};

export const addRepository = (): NonEmpty<Run> => [
	sh`helm repo add 1password https://1password.github.io/op-scim-helm --force-update`,
	sh`helm repo update 1password`
];

export const previewRun = (on: Release): Run =>
	keepLines(upgradeRun(on, words`--dry-run`), word`image:`);

export const upgrade = (on: Release): Run => upgradeRun(on, words`--atomic --timeout 8m0s`);

/** Back to the revision before. A revision from before the Redis repair cannot come up again. */
export const rollBackRelease = (on: Release, ...after: readonly Run[]): Step =>
	step(
		'roll-back-release',
		'Go back to the Helm release before',
		sources.helmUpgrade,
		warning(
			md`If the release before took Redis from ${word`bitnami/redis`}, do not go back to it: that Redis can no longer be pulled. Install the old version with the new chart instead: choose it as the version to install in the form.`
		),
		text(md`The history shows the revisions; without a number, Helm goes back by one.`),
		run(
			sh`helm history ${on.release} -n ${on.namespace}`,
			sh`helm rollback ${on.release} -n ${on.namespace} --wait --timeout 8m0s`,
			...after
		)
	);

export const searchCharts = (): Run => sh`helm search repo 1password/op-scim-bridge --versions`;

export const history = ({ release, namespace }: Release): Run =>
	sh`helm history ${release} -n ${namespace}`;
