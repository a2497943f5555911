import { askNamespace, filled, needed, optional } from '../../questions/question-makers.ts';
import { NEWEST_CHART } from '../../knowledge/charts.ts';
import { longDay } from '../../knowledge/day.ts';
import { terms } from '../../knowledge/glossary.ts';
import * as grammar from '../../questions/grammar.ts';
import { chartVersion, helmRelease } from './grammar.ts';
import { md, plain } from '../../language/prose.ts';
import { chartNotices } from './notices.ts';
import { defineMethod, type Context } from '../../method.ts';
import { kubernetesCitations } from '../../citations/kubernetes.ts';
import { citations } from '../../citations/index.ts';
import { MAINTAINED } from '../../status.ts';
import { run, step, warning } from '../../language/step.ts';
import { finish } from '../../steps/finish.ts';
import * as helm from '../../steps/helm.ts';
import { overrides, repositoryOverride, update } from './update.ts';
import { wayBack } from '../../steps/helm-way-back.ts';
import * as kubernetes from '../../steps/kubernetes.ts';
import * as trouble from '../../steps/kubernetes-trouble.ts';
import { checkRedisImage } from '../../steps/redis.ts';
import { checkTagByHand } from '../../steps/tag.ts';
import { askHealthAgain, verifyBridge } from '../../steps/verify.ts';
import { ABSENT } from '../../language/value.ts';
import { word, type Word } from '../../language/words.ts';

const questions = {
	release: filled('op-scim-bridge', {
		label: 'Release',
		term: terms.release,
		hint: md`\`helm list --all-namespaces\` shows it in the first column.`,
		grammar: helmRelease
	}),
	namespace: askNamespace('default'),
	deployment: optional({
		label: 'Deployment, if it is not named after the release',
		hint: md`Needed only if \`scim.name\` is set in the values, or if the chart is from before July 2022.`,
		grammar: grammar.deploymentName,
		example: 'op-scim-bridge'
	}),
	chart: filled(NEWEST_CHART.version, {
		label: 'Chart to install',
		term: terms.chart,
		hint: md`The chart has a number of its own. ${plain(NEWEST_CHART.version)} is the newest one known, from ${plain(longDay(NEWEST_CHART.day))}. \`helm search repo\` shows newer ones, and so does **Where this comes from** under the version.`,
		grammar: chartVersion
	}),
	'from-chart': optional({
		label: 'Chart that runs today',
		hint: md`The number after the name in the column CHART of \`helm list\`. It decides which changes concern you.`,
		grammar: chartVersion,
		example: '2.11.8'
	}),
	values: needed({
		label: 'Values file',
		term: terms.values,
		hint: md`The values file that you install with, with its path.`,
		grammar: grammar.fileName,
		example: './op-scim-values.yaml',
		when: { key: 'customized', is: 'yes' }
	})
};

type Here = Context<typeof questions>;

const workloadOf = ({ answers }: Here): kubernetes.Workload => {
	const name =
		answers.deployment.kind === 'given'
			? word`${answers.deployment}`
			: helm.fullName(answers.release);
	return {
		deployment: name,
		container: name,
		namespace: answers.namespace,
		context: ABSENT,
		patience: word`8m`,
		names: 'asked'
	};
};

const SAVED_VALUES = word`op-scim-values.yaml`;
const valuesCopy = ({ version }: Here): Word => word`op-scim-values.before-v${version}.yaml`;

const releaseOf = (here: Here): helm.Release => {
	const { release, namespace, chart, values } = here.answers;
	const on = { release, namespace, chart };
	// The administrator's own values file contains version and image.
	return here.customized
		? { ...on, values, overrides: [] }
		: { ...on, values: SAVED_VALUES, overrides: overrides(chart, here) };
};

export default defineMethod({
	title: 'Helm chart',
	groups: ['kubernetes'],
	keywords: ['k8s', 'helm upgrade', 'values.yaml', 'op-scim-helm', 'eks', 'gke'],
	status: MAINTAINED,
	recognize: md`\`helm list --all-namespaces\` shows a chart \`op-scim-bridge-2…\`. On DigitalOcean, release and namespace \`op-scim-bridge\` mean the DigitalOcean Marketplace.`,
	source: kubernetesCitations.helmChart,
	terminal: 'own',
	downtime: md`the old pod stops before the new one starts, so expect up to a minute.`,
	imageSource: {
		kind: 'limited',
		limits: md`The tag in ${word`scim.version`} also becomes a label of the pod, so a digest cannot go there. Attach the pull secret to the service account of the pod: expect ${word`scim.imagePullSecrets`} not to work, because the chart writes it where Kubernetes does not read it.`
	},
	questions,
	notices: chartNotices,
	generations: [
		{ id: 'current', look: md`the Deployment has the release in its name`, names: {} },
		{
			id: 'fixed',
			look: md`the Deployment is called \`op-scim-bridge\`, the release is not: charts before 2.5.1`,
			names: { deployment: 'op-scim-bridge' }
		}
	],

	on: (here) => ({ release: releaseOf(here), workload: workloadOf(here) }),

	prepare: (here, on) => [
		kubernetes.checkAccess(on.workload),
		step('list-release', 'Find the release and its chart', kubernetesCitations.helmChart, [
			md`You need Helm 3, connected to the same cluster. This lists each ${terms.release} with its ${terms.chart}:`,
			run(helm.listReleases(on.release)),
			md`In the line of ${here.answers.release}, the version of the chart is after the name ${word`op-scim-bridge-`}. Under APP VERSION is the version of the bridge that the chart contains.`
		]),
		kubernetes.readCurrentVersion(on.workload, here.previous),
		checkRedisImage(
			on.workload,
			helm.redisOf(here.answers.release),
			md`The update below brings a chart whose Redis can be pulled. Until then, do not restart Redis, and do not drain its node. If the command finds nothing, your Redis is outside the chart.`
		),
		checkTagByHand(here),
		kubernetes.backUpDeployment(on.workload, word`op-scim-bridge.before-v${here.version}.yaml`),
		step('back-up-values', 'Keep a copy of the values', kubernetesCitations.helmChart, [
			md`These are the values that were set, without the defaults of the chart. They may contain secrets: keep the files where others cannot read them.`,
			here.customized
				? run(...helm.saveValues(on.release, [valuesCopy(here)]))
				: run(...helm.saveValues(on.release, [valuesCopy(here), SAVED_VALUES])),
			here.customized &&
				warning(
					md`Compare the copy with ${here.answers.values}. A value that is only in the cluster is lost with the upgrade.`
				)
		]),
		step('add-repository', 'Get the charts', kubernetesCitations.helmChart, [
			md`An entry from before July 2022 points to an address that no longer exists. The first command replaces it.`,
			run(...helm.addRepository(), helm.searchCharts()),
			md`Check that the list has chart ${here.answers.chart}. If it shows a newer one, enter that as **Chart to install** in the form. Under APP VERSION, check which version of the bridge it contains.`
		])
	],

	update: (here, on) => [
		...update(on.release, here.answers.chart, here),
		kubernetes.watchRollout(on.workload)
	],

	verify: (here, on) => [kubernetes.checkPods(on.workload, here), ...verifyBridge(here)],

	rollBack: (here, on) => [
		...wayBack(
			{
				release: { ...on.release, overrides: repositoryOverride(here) },
				workload: on.workload,
				previous: here.previous
			},
			{ before: here.answers['from-chart'], now: here.answers.chart }
		),
		step(
			'ask-health-again',
			'Send the request with the bearer token again',
			citations.watcherIssue,
			[askHealthAgain]
		)
	],

	troubleshoot: (here, on) => [
		step(
			'upgrade-fails',
			'The upgrade is refused or ends with an error',
			kubernetesCitations.helmUpgrade,
			[
				run(helm.history(on.release)),
				md`- \`field is immutable\`: the release is from a chart before 2.4.1, or its Redis has a volume from before 2.11.5. Expect that you must delete the old workload first.
- \`timed out\`: the pods did not come up in time. The next step shows why.
- \`mutually exclusive\`: only one of \`scim.credentials.volume\` and \`scim.credentials.secrets\` may be enabled.`
			]
		),
		trouble.crashLoop(on.workload, helm.redisOf(here.answers.release)),
		trouble.pendingAfterStop(on.workload, kubernetesCitations.helmChart),
		trouble.nameNotFound(on.workload)
	],

	redeploy: 'not-offered',

	finish: (here) =>
		finish(
			here.customized
				? md`Commit ${here.answers.values} where your team keeps it. Keep the copies with your change record, where others cannot read them: values may contain secrets.`
				: md`Keep the copies with your change record, where others cannot read them: values may contain secrets.`
		)
});
