import { azureCitations } from './citations.ts';
import { needed, optional } from '../../questions/question-makers.ts';
import {
	kubernetesGenerations,
	kubernetesQuestions
} from '../../questions/kubernetes-questions.ts';
import { sh } from '../../language/command.ts';
import { terms } from '../../knowledge/glossary.ts';
import { aksCluster, aksNodePool, azureResourceGroup, azureSubscription } from './grammar.ts';
import type { Step } from '../../model.ts';
import { md } from '../../language/prose.ts';
import { kubernetesNotices } from '../../notices/kubernetes.ts';
import { defineMethod, type Context } from '../../method.ts';
import { citations } from '../../citations/index.ts';
import { MAINTAINED } from '../../status.ts';
import { clicks, note, run, step } from '../../language/step.ts';
import { clusterImageSource } from '../../steps/cluster-image-source.ts';
import { finish } from '../../steps/finish.ts';
import { scope, type Workload } from '../../steps/kubernetes.ts';
import * as plain from '../../steps/plain-kubernetes.ts';
import { word, words, type Word } from '../../language/words.ts';

const questions = {
	'resource-group': needed({
		label: 'Resource group',
		term: terms.resourceGroup,
		hint: md`The Azure portal shows it beside the cluster.`,
		grammar: azureResourceGroup,
		example: 'scim-rg'
	}),
	cluster: needed({
		label: 'Cluster',
		hint: md`The Kubernetes service in the Azure portal. 1Password’s guide calls it \`op-scim\`.`,
		grammar: aksCluster,
		example: 'op-scim'
	}),
	'node-pool': needed({
		label: 'Node pool',
		term: terms.nodePool,
		hint: md`Needed only if the cluster has no room for the new pod. Often \`nodepool1\` or \`agentpool\`.`,
		grammar: aksNodePool,
		example: 'nodepool1'
	}),
	subscription: optional({
		label: 'Subscription',
		hint: md`Its name or ID. Needed only if your account has several.`,
		grammar: azureSubscription,
		example: 'Production'
	}),
	...kubernetesQuestions
};

type Here = Context<typeof questions>;

const pool = ({ answers }: Here): readonly Word[] =>
	words`--resource-group ${answers['resource-group']} --cluster-name ${answers.cluster} --name ${answers['node-pool']}`;

const range = words`--min-count 2 --max-count 3`;

const connect = (here: Here): Step => {
	const { subscription, cluster, 'resource-group': group } = here.answers;
	const credentials = sh`az aks get-credentials --resource-group ${group} --name ${cluster}`;
	return step('connect', 'Connect kubectl to the cluster', azureCitations.aksDeploy, [
		md`Use the Azure CLI, version 2.0.76 or newer, and sign in. Or use Azure Cloud Shell. After this step, kubectl works on this cluster.`,
		subscription.kind === 'given'
			? run(sh`az account set --subscription ${subscription}`, credentials)
			: run(credentials)
	]);
};

/** The remedy of the support page, as clicks and as commands. */
const moreNodes = (here: Here, on: Workload): Step =>
	step(
		'pending-nodes',
		'Pods stay Pending because the cluster has too few nodes',
		citations.updateGuide,
		[
			md`First check that the cluster really has no room for the pod:`,
			run(sh`kubectl get pods ${scope(on)}`, sh`kubectl describe pods ${scope(on)}`),
			md`${word`FailedScheduling`} with ${word`Insufficient cpu`} or ${word`Insufficient memory`} means that there is no room. A second node makes room, but it costs money as long as it runs. The next step, “The new pod stays Pending”, needs no new node. It is free, but it causes a short outage.`,
			note(
				md`A pool cannot scale and upgrade at the same time, and a quota or a full subnet can keep a node from starting. Never change the autoscale settings of the scale set itself (${azureCitations.aksAutoscaler}).`
			),
			md`To add a node in the Azure portal (labels may differ a little today):`,
			clicks(
				md`Sign in to the Microsoft Azure portal and open the Kubernetes service ${here.answers.cluster}.`,
				md`Under **Settings** in the sidebar, choose **Node pools**, then the pool ${here.answers['node-pool']}.`,
				md`Click the number beside **Node count**. The button may be called **Scale node pool**.`,
				md`Choose **Autoscale**, with a range of 2 minimum and 3 maximum.`,
				md`Click **Apply**.`
			),
			md`Or, instead of these clicks, use the Azure CLI. First look at the pool:`,
			run(
				sh`az aks nodepool list --resource-group ${here.answers['resource-group']} --cluster-name ${here.answers.cluster} --output table`
			),
			md`If autoscaling is off, turn it on:`,
			run(sh`az aks nodepool update ${pool(here)} --enable-cluster-autoscaler ${range}`),
			md`If it is on already, change its range instead:`,
			run(sh`az aks nodepool update ${pool(here)} --update-cluster-autoscaler ${range}`),
			md`When the update is done, you can go back to a fixed number of nodes:`,
			run(sh`az aks nodepool update ${pool(here)} --disable-cluster-autoscaler`)
		]
	);

export default defineMethod({
	title: 'Azure Kubernetes Service',
	groups: ['azure', 'kubernetes'],
	keywords: ['aks', 'k8s', 'kubectl'],
	status: MAINTAINED,
	recognize: md`The Azure portal lists a Kubernetes service, often called \`op-scim\`, and \`kubectl get deploy --all-namespaces\` lists \`op-scim-bridge\`.`,
	source: citations.updateGuide,
	terminal: 'own',
	downtime: md`the new pod starts before the old one stops, so expect none or a few seconds, if the cluster has room for both.`,
	imageSource: clusterImageSource,
	questions,
	notices: kubernetesNotices,
	generations: kubernetesGenerations,

	// A new node takes minutes to start, so the wait is longer than on a cluster with room.
	on: (here) => plain.workload(here, word`10m`),

	prepare: (here, on) => [connect(here), ...plain.prepare(here, on)],
	update: plain.update,
	verify: plain.verify,
	rollBack: plain.rollBack,
	troubleshoot: (here, on) => [
		moreNodes(here, on),
		...plain.troubleshoot(here, on),
		step('other-names', 'The pods are called op-scim', citations.kubernetes, [
			md`The support page calls the pods \`op-scim\`. That is the layout from before October 2020. Current pods are called \`op-scim-bridge-…\`. With the old layout, set **Deployment** and **Container** in the form to \`op-scim\`. The cluster may be called \`op-scim\` in either case.`
		])
	],
	redeploy: 'not-offered',
	finish: () =>
		finish(
			md`Keep the copy of the Deployment with your change record. If you added a node for the update, decide whether it stays: it costs money.`
		)
});
