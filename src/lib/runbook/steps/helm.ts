import { keepLines, saveTo, sh, type Run } from '../language/command.ts';
import type { Value } from '../language/value.ts';
import { word, words, type NonEmpty, type Word } from '../language/words.ts';

/** A release of the chart. */
export type Release = {
	readonly release: Value | Word;
	readonly namespace: Value;
	readonly chart: Value | Word;
	/** The values file. */
	readonly values: Value | Word;
	/** Options that set values on top of that file. */
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

/** @param files each of them gets the values */
export const saveValues = (on: Release, files: NonEmpty<Word>): NonEmpty<Run> => {
	const [first, ...rest] = files;
	return [saveTo(first, getValues(on)), ...rest.map((file) => saveTo(file, getValues(on)))];
};

export const addRepository = (): NonEmpty<Run> => [
	sh`helm repo add 1password https://1password.github.io/op-scim-helm --force-update`,
	sh`helm repo update 1password`
];

/** A dry run of the upgrade that shows only the image lines. */
export const previewRun = (on: Release): Run =>
	keepLines(upgradeRun(on, words`--dry-run`), word`image:`);

/**
 * Waits, but does not roll back on failure: the previous release may need a Redis image that can no longer be pulled,
 * and only a person can see that. docs/facts/platforms.md 0.5.
 */
export const upgrade = (on: Release): Run => upgradeRun(on, words`--wait --timeout 8m0s`);

export const searchCharts = (): Run => sh`helm search repo 1password/op-scim-bridge --versions`;

export const history = ({ release, namespace }: Release): Run =>
	sh`helm history ${release} -n ${namespace}`;

export const rollBack = ({ release, namespace }: Release): Run =>
	sh`helm rollback ${release} -n ${namespace} --wait --timeout 8m0s`;
