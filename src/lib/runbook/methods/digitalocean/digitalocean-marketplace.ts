import { digitaloceanCitations } from './citations.ts';
import { askNamespace, needed } from '../../questions/question-makers.ts';
import { CHANNELS } from '../../knowledge/channels.ts';
import { NEWEST_CHART } from '../../knowledge/charts.ts';
import { sh } from '../../language/command.ts';
import { DEFAULT_IMAGE } from '../../questions/common-questions.ts';
import { longDay } from '../../knowledge/day.ts';
import { digitaloceanCluster } from './grammar.ts';
import { md, plain } from '../../language/prose.ts';
import { defineMethod, type Context } from '../../method.ts';
import { channelCitations } from '../../citations/channels.ts';
import { kubernetesCitations } from '../../citations/kubernetes.ts';
import { citations } from '../../citations/index.ts';
import { MAINTAINED } from '../../status.ts';
import {
	add,
	clicks,
	edit,
	keep,
	note,
	run,
	step,
	warning,
	type Steps
} from '../../language/step.ts';
import { clusterImageSource } from '../../steps/cluster-image-source.ts';
import { finish } from '../../steps/finish.ts';
import * as helm from '../../steps/helm.ts';
import { backToOldRelease } from '../../steps/helm-way-back.ts';
import * as kubernetes from '../../steps/kubernetes.ts';
import * as trouble from '../../steps/kubernetes-trouble.ts';
import { marketplace, redeployFromDigitalOcean } from './redeploy.ts';
import { checkRedisImage } from '../../steps/redis.ts';
import { checkTagByHand } from '../../steps/tag.ts';
import { verifyBridge } from '../../steps/verify.ts';
import { ABSENT } from '../../language/value.ts';
import { word, type Word } from '../../language/words.ts';

const questions = {
	cluster: needed({
		label: 'Cluster',
		hint: md`Its name or ID, as the control panel shows it.`,
		grammar: digitaloceanCluster,
		example: 'scim-cluster'
	}),
	namespace: askNamespace('op-scim-bridge')
};

type Here = Context<typeof questions>;

// The Marketplace fixes these names. docs/facts/platforms.md 10.
const RELEASE = word`op-scim-bridge`;
const REDIS = word`op-scim-bridge-redis-master`;

const VALUES = word`op-scim-values.yaml`;

const valuesCopy = ({ version }: Here): Word => word`op-scim-values.before-v${version}.yaml`;

type On = { readonly workload: kubernetes.Workload; readonly release: helm.Release };

const installAgain = (here: Here, on: On): Steps => [
	step('install-app', 'Install the Marketplace app over the old one', citations.updateGuide, [
		warning(
			md`This sets every Helm value back to the Marketplace’s own. If someone changed values, answer **Yes** to “Did someone customize the deployment?” instead.`
		),
		clicks(
			md`Open ${marketplace} and click **Install App**.`,
			md`Choose the cluster ${here.answers.cluster}, and click **Install**.`,
			md`Wait until the page says that the installation is done. It can take up to 10 minutes. If the installation fails, it goes back by itself.`
		)
	]),
	step(
		'reach-target',
		'Bring the bridge to exactly this version',
		channelCitations.digitaloceanStack,
		[kubernetes.reachTarget(on.workload, here.image, CHANNELS.digitalocean)]
	)
];

const throughValues = (here: Here, on: On): Steps => [
	step(
		'change-values',
		'Put the new version into your Helm values',
		kubernetesCitations.helmChart,
		[
			md`Open ${VALUES} in an editor. Add the version under ${word`scim`}, or change it there. If a value is called ${word`letsEncryptDomain`}, rename it to ${word`tlsDomain`}. If you have ${word`credentialsVolume`} or ${word`credentialsSecrets`}, rename it to ${word`credentials.volume`} or ${word`credentials.secrets`}. Current charts ignore the old names. Leave your other values as they are. Save, and paste the next command only after that.`,
			edit(VALUES, [
				keep(word`scim:`),
				add(word`  version: v${here.version}`),
				here.answers.image.text !== DEFAULT_IMAGE &&
					add(word`  imageRepository: ${here.answers.image}`)
			])
		]
	),
	step('check-values', 'See what Helm would install', kubernetesCitations.helmUpgrade, [
		run(...helm.addRepository(), helm.previewRun(on.release)),
		md`Check that one line names ${here.image}, and another one Redis. Redis no longer comes from ${word`bitnami/redis`}: chart ${NEWEST_CHART.inCommands} of ${plain(longDay(NEWEST_CHART.day))} has the repaired Redis.`
	]),
	step('apply-values', 'Upgrade the release', channelCitations.digitaloceanStack, [
		md`Helm waits up to eight minutes for the new pods. If it ends with an error, go to Troubleshoot, and then, if needed, to Roll back. This command does not go back by itself.`,
		note(
			md`This upgrade may restart Redis. Then the bridge requests a new certificate. Do not repeat the upgrade often.`
		),
		run(helm.upgrade(on.release))
	]),
	kubernetes.watchRollout(on.workload)
];

// Helm adds one revision per update. The Marketplace may install another version in between.
const wayBack = (here: Here, on: On): Steps =>
	here.customized
		? kubernetes.rollBackDeployment(on.workload, here.previous)
		: [kubernetes.setOldImage(on.workload, here.previous)];

export default defineMethod({
	title: 'DigitalOcean Marketplace',
	groups: ['digitalocean', 'kubernetes'],
	keywords: ['doks', 'doctl', 'k8s', 'helm'],
	status: MAINTAINED,
	recognize: md`The DigitalOcean control panel lists a Kubernetes cluster, and \`kubectl get deploy --all-namespaces\` lists \`op-scim-bridge\` in a namespace of the same name.`,
	source: citations.updateGuide,
	terminal: 'own',
	downtime: md`the old pod stops before the new one starts, so expect about as long as a start takes. The installation can take up to 10 minutes. A redeploy takes until the DNS change has spread.`,
	imageSource: clusterImageSource,
	questions,
	notices: [],
	generations: [],

	on: ({ answers }): On => ({
		workload: {
			deployment: RELEASE,
			container: RELEASE,
			namespace: answers.namespace,
			context: ABSENT,
			patience: word`8m`,
			names: 'fixed'
		},
		release: {
			release: RELEASE,
			namespace: answers.namespace,
			chart: NEWEST_CHART.inCommands,
			values: VALUES,
			overrides: []
		}
	}),

	prepare: (here, on) => [
		step('connect', 'Connect kubectl to the cluster', digitaloceanCitations.digitaloceanDeploy, [
			md`You need kubectl, and doctl signed in to the account of the cluster.`,
			run(sh`doctl kubernetes cluster kubeconfig save ${here.answers.cluster}`)
		]),
		kubernetes.checkAccess(on.workload),
		kubernetes.readCurrentVersion(on.workload, here.previous),
		checkRedisImage(
			on.workload,
			REDIS,
			md`The update below also replaces Redis, with one that can be pulled. Until then, do not restart Redis, and do not drain its node.`
		),
		checkTagByHand(here),
		kubernetes.backUpDeployment(on.workload, word`op-scim-bridge.before-v${here.version}.yaml`),
		here.customized &&
			step(
				'back-up-values',
				'Keep a copy of your Helm values, and one to edit',
				kubernetesCitations.helmChart,
				[
					md`You need Helm 3. The list shows the release and the chart it came from.`,
					run(
						helm.listReleases(on.release),
						...helm.saveValues(on.release, [valuesCopy(here), VALUES])
					),
					warning(
						md`If the chart is called ${word`op-scim-`} with a number up to 2.3.0, it does not upgrade cleanly: redeploy instead.`
					)
				]
			)
	],

	update: (here, on) => (here.customized ? throughValues(here, on) : installAgain(here, on)),

	verify: (here, on) => [kubernetes.checkPods(on.workload, here), ...verifyBridge(here)],

	rollBack: (here, on) => [
		...wayBack(here, on),
		backToOldRelease(
			{ release: on.release, workload: on.workload, previous: here.previous },
			md`Do this only if the step above is not enough because more than the image has changed.`
		)
	],

	troubleshoot: (here, on) => [
		trouble.crashLoop(on.workload, REDIS),
		trouble.pendingAfterStop(on.workload, digitaloceanCitations.digitaloceanDeploy),
		step('install-fails', 'The installation does not succeed', channelCitations.digitaloceanStack, [
			md`Installations from before August 2020 were not a Helm release, and charts up to 2.3.0 used other labels. Neither of them upgrades cleanly: redeploy instead. The list shows the release, if there is one:`,
			run(helm.listReleases(on.release))
		]),
		trouble.nameNotFound(on.workload)
	],

	redeploy: redeployFromDigitalOcean,

	finish: (here) =>
		finish(
			here.customized
				? md`Keep the copies of the Deployment and of the Helm values with your change record.`
				: md`Keep the copy of the Deployment with your change record.`
		)
});
