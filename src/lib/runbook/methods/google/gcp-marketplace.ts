import { googleCitations } from './citations.ts';
import { askNamespace, filled, following, needed } from '../../questions/question-makers.ts';
import { sh } from '../../language/command.ts';
import { terms } from '../../knowledge/glossary.ts';
import * as grammar from '../../questions/grammar.ts';
import { gcpProject, gkeCluster, gkeLocation } from './grammar.ts';
import type { Step } from '../../model.ts';
import { link, md } from '../../language/prose.ts';
import { defineMethod, type Context } from '../../method.ts';
import { kubernetesCitations } from '../../citations/kubernetes.ts';
import { citations } from '../../citations/index.ts';
import { MAINTAINED } from '../../status.ts';
import { clicks, output, run, step } from '../../language/step.ts';
import { clusterImageSource } from '../../steps/cluster-image-source.ts';
import { finish } from '../../steps/finish.ts';
import { redisOf } from '../../steps/helm.ts';
import * as application from './application.ts';
import * as kubernetes from '../../steps/kubernetes.ts';
import * as trouble from '../../steps/kubernetes-trouble.ts';
import { redeployFromGoogle } from './redeploy.ts';
import { checkRedisImage } from '../../steps/redis.ts';
import { checkTagByHand } from '../../steps/tag.ts';
import { verifyBridge } from '../../steps/verify.ts';
import { ABSENT } from '../../language/value.ts';
import { word } from '../../language/words.ts';

const questions = {
	project: needed({
		label: 'Project ID',
		hint: md`The ID, not the display name. The project picker shows both.`,
		grammar: gcpProject,
		example: 'example-identity'
	}),
	cluster: needed({
		label: 'Cluster',
		hint: md`The GKE cluster that the bridge runs on.`,
		grammar: gkeCluster,
		example: 'scim-cluster'
	}),
	location: needed({
		label: 'Location of the cluster',
		hint: md`Its zone or region, as the list of clusters shows it.`,
		grammar: gkeLocation,
		example: 'us-central1-a'
	}),
	namespace: askNamespace('default'),
	app: filled('op-scim-bridge-1', {
		label: 'Application instance',
		hint: md`Its name under **Applications** in the GKE console.`,
		grammar: grammar.deploymentName
	}),
	deployment: following('app', {
		label: 'Deployment',
		term: terms.deployment,
		hint: md`The same as the application. If the application is from before July 2022: \`op-scim-bridge-1-op-scim-bridge\` or \`op-scim-bridge\`.`,
		grammar: grammar.deploymentName,
		example: 'op-scim-bridge-1'
	}),
	container: following('app', {
		label: 'Container',
		term: terms.container,
		hint: md`The same as the application. If the application is from before July 2022: \`op-scim-bridge\`.`,
		grammar: grammar.containerName,
		example: 'op-scim-bridge-1'
	})
};

type Here = Context<typeof questions>;

const connect = ({ answers: { project, cluster, location } }: Here): Step =>
	step('connect', 'Open Cloud Shell on the cluster', citations.updateGuide, [
		md`Paste all commands of this runbook in Cloud Shell.`,
		clicks(
			md`Open ${link('the list of clusters', 'https://console.cloud.google.com/kubernetes/list')}, choose the project ${project}, and click the cluster ${cluster}.`,
			md`Click **Connect**, then **Run in Cloud Shell**.`,
			md`Allow the API access that Cloud Shell asks for, and press Return to connect.`
		),
		md`Or, instead of these clicks, run this command in any Cloud Shell:`,
		run(
			sh`gcloud container clusters get-credentials ${cluster} --location ${location} --project ${project}`
		)
	]);

export default defineMethod({
	title: 'Google Cloud Marketplace',
	groups: ['google', 'kubernetes'],
	keywords: ['gke', 'gcp', 'k8s', 'cloud shell'],
	status: MAINTAINED,
	recognize: md`The GKE console lists “SCIM bridge by 1Password” under **Applications**, usually as \`op-scim-bridge-1\`.`,
	source: citations.updateGuide,
	terminal: 'cloud-shell',
	downtime: md`the old pod stops before the new one starts, so expect about as long as a start takes. A redeploy takes until the DNS change has spread.`,
	imageSource: clusterImageSource,
	questions,
	notices: [],
	generations: [
		{
			id: 'current',
			look: md`the Deployment is named like the application: since July 2022`,
			names: {}
		},
		{
			id: 'templates',
			look: md`the Deployment is called \`op-scim-bridge-1-op-scim-bridge\`: April 2021 to July 2022`,
			names: { deployment: 'op-scim-bridge-1-op-scim-bridge', container: 'op-scim-bridge' }
		},
		{
			id: 'first',
			look: md`the Deployment is called \`op-scim-bridge\`: before April 2021`,
			names: { deployment: 'op-scim-bridge', container: 'op-scim-bridge' }
		}
	],

	on: ({ answers }): application.Application => ({
		name: answers.app,
		workload: {
			deployment: answers.deployment,
			container: answers.container,
			namespace: answers.namespace,
			// Cloud Shell has just connected to the right cluster, so there is only one context.
			context: ABSENT,
			patience: word`5m`,
			names: 'asked'
		},
		redis: redisOf(answers.app)
	}),

	prepare: (here, on) => [
		connect(here),
		kubernetes.checkAccess(on.workload),
		kubernetes.readCurrentVersion(on.workload, here.previous),
		checkRedisImage(
			on.workload,
			on.redis,
			md`The update below does not change Redis. Do not restart Redis, and do not drain the node it runs on.`
		),
		checkTagByHand(here),
		kubernetes.backUpDeployment(
			on.workload,
			word`${here.answers.deployment}.before-v${here.version}.yaml`
		),
		step('back-up-application', 'Keep a copy of the application object', citations.updateGuide, [
			run(application.saveObject(on, here))
		])
	],

	update: (here, on) =>
		here.customized
			? [application.previewChange(on, here), ...application.updateInPlace(on, here)]
			: application.updateInPlace(on, here),

	verify: (here, on) => [
		kubernetes.checkPods(on.workload, here),
		step('check-label', 'Check the version that Google Cloud shows', citations.updateGuide, [
			run(application.readLabel(on)),
			output(word`${here.version}`)
		]),
		...verifyBridge(here)
	],

	rollBack: (here, on) => [
		...kubernetes.rollBackDeployment(on.workload, here.previous),
		step('label-version-back', 'Tell Google Cloud about the old version', citations.updateGuide, [
			here.previous.kind === 'known'
				? run(application.labelVersion(on, here.previous.version))
				: md`Paste the command of “Tell Google Cloud about the new version” in Update again, with the version that you wrote down in Prepare, without a v. The version is only a label: the bridge works without it.`
		])
	],

	troubleshoot: (here, on) => [
		trouble.crashLoop(on.workload, on.redis),
		step('redis-gone', 'Redis cannot be pulled', kubernetesCitations.gcpRedisIssue, [
			run(sh`kubectl get pods ${kubernetes.scope(on.workload)}`),
			md`${word`ImagePullBackOff`} at ${on.redis} means that its image is no longer in the public registry. A user of this application set the image of that Deployment to the same tag of ${word`docker.io/bitnamilegacy/redis`}, and that repaired it (${kubernetesCitations.gcpRedisIssue}). If you do the same, check on Docker Hub that the tag exists, and treat it as a temporary repair. Otherwise, redeploy.`
		]),
		trouble.nameNotFound(on.workload),
		trouble.pendingAfterStop(on.workload, googleCitations.gcpDeploy)
	],

	redeploy: redeployFromGoogle,

	finish: () =>
		finish(
			md`Keep the copies of the Deployment and of the application object with your change record.`
		)
});
