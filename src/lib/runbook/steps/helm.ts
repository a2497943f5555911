import { keepLines, saveTo, sh, type Run } from '../language/command.ts';
import type { Value } from '../language/value.ts';
import { word, words, type NonEmpty, type Word } from '../language/words.ts';

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

/** The chart names its Deployment, container and Redis after the release. docs/facts/platforms.md 8 and 13. */
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

/**
 * Waits, and does not go back by itself: the release before may take Redis from an image that can no longer be
 * pulled, and a person can see that. docs/facts/platforms.md 0.5.
 */
export const upgrade = (on: Release): Run => upgradeRun(on, words`--wait --timeout 8m0s`);

export const searchCharts = (): Run => sh`helm search repo 1password/op-scim-bridge --versions`;

export const history = ({ release, namespace }: Release): Run =>
	sh`helm history ${release} -n ${namespace}`;

export const rollBack = ({ release, namespace }: Release): Run =>
	sh`helm rollback ${release} -n ${namespace} --wait --timeout 8m0s`;
