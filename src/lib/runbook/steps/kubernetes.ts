import { askHealthAgain } from './verify.ts';
import type { Channel } from '../knowledge/channels.ts';
import { saveTo, sh, type Run } from '../language/command.ts';
import { longDay } from '../knowledge/day.ts';
import { terms } from '../knowledge/glossary.ts';
import type { Step } from '../model.ts';
import { md, plain } from '../language/prose.ts';
import type { Context, Previous } from '../method.ts';
import { kubernetesCitations } from '../citations/kubernetes.ts';
import { citations } from '../citations/index.ts';
import { note, output, run, step, type Content, type Steps } from '../language/step.ts';
import type { Absent, Given, Value } from '../language/value.ts';
import { word, words, type Word } from '../language/words.ts';

/** The Deployment that runs the bridge. */
export type Workload = {
	readonly deployment: Value | Word;
	readonly container: Value | Word;
	readonly namespace: Value;
	readonly context: Given | Absent;
	/** How long to wait for the new pod: `5m`. */
	readonly patience: Word;
	/** Whether the form asks for the names, or the vendor’s app fixes them. */
	readonly names: 'asked' | 'fixed';
};

/** The flags for namespace and context. Every kubectl line has them, so none hits another namespace by accident. */
export const scope = ({
	namespace,
	context
}: Pick<Workload, 'namespace' | 'context'>): readonly Word[] =>
	context.kind === 'absent' ? words`-n ${namespace}` : words`-n ${namespace} --context ${context}`;

const NAMES_AND_IMAGES = word`jsonpath={range .spec.template.spec.containers[*]}{.name}={.image}{"\n"}{end}`;

export const showImages = (on: Workload): Run =>
	sh`kubectl get deploy ${on.deployment} ${scope(on)} -o ${NAMES_AND_IMAGES}`;

export const rolloutStatus = (on: Workload): Run =>
	sh`kubectl rollout status ${word`deploy/${on.deployment}`} ${scope(on)} --timeout ${on.patience}`;

const setImageTo = (on: Workload, image: Word): Run =>
	sh`kubectl set image ${word`deploy/${on.deployment}`} ${word`${on.container}=${image}`} ${scope(on)}`;

export const checkAccess = (on: Workload): Step =>
	step('check-access', 'Make sure that you may change the Deployment', citations.kubernetes, [
		md`You need kubectl, connected to the cluster of the bridge. You also need the right to change Deployments in the ${terms.namespace} ${on.namespace}.`,
		run(sh`kubectl auth can-i patch deployments.apps ${scope(on)}`),
		output(word`yes`)
	]);

export const readCurrentVersion = (on: Workload, previous: Previous): Step =>
	step('read-current-version', 'Read the current version', citations.kubernetes, [
		run(showImages(on)),
		previous.kind === 'known'
			? output(word`${on.container}=${previous.image}`)
			: md`The line starts with ${on.container}. The version that runs now is after the last colon. Write it down: you need it to go back.`,
		previous.kind === 'known'
			? md`If another version is shown, correct **Version that runs today** in the form: the way back depends on it. If another name is before the equals sign, or nothing is found, see Troubleshoot.`
			: md`If another name is before the equals sign, or nothing is found, see Troubleshoot.`
	]);

/** @param file the file for the copy */
export const backUpDeployment = (on: Workload, file: Word): Step =>
	step('back-up', 'Keep a copy of the Deployment', citations.kubernetes, [
		md`Kubernetes itself keeps earlier revisions. The copy is for you: it shows what was set before.`,
		run(saveTo(file, sh`kubectl get deploy ${on.deployment} ${scope(on)} -o yaml`))
	]);

export const setImage = (on: Workload, image: Word): Step =>
	step('set-image', 'Set the new image', citations.kubernetes, [
		run(setImageTo(on, image)),
		output(word`deployment.apps/${on.deployment} image updated`),
		note(md`If there is no output at all, this image was set already.`)
	]);

export const watchRollout = (on: Workload): Step =>
	step('watch-rollout', 'Wait until the new pod runs', kubernetesCitations.kubectlRollout, [
		run(rolloutStatus(on)),
		output(word`deployment "${on.deployment}" successfully rolled out`),
		md`Continue only when you see this. If the command ends with a timeout instead, go to Troubleshoot. Nothing is lost, and Roll back works at any time.`
	]);

/** The part of Verify that runs in the cluster. */
export const checkPods = (on: Workload, { image }: Context): Step =>
	step('check-pods', 'Check the pod and its image', citations.kubernetes, [
		run(showImages(on), sh`kubectl get pods ${scope(on)}`),
		output(word`${on.container}=${image}`),
		md`Below that line, check that the ${terms.pod} of ${on.deployment} is ${word`Running`} and ${word`1/1`} ready.`,
		run(sh`kubectl logs ${word`deploy/${on.deployment}`} ${scope(on)} --tail 100`),
		md`Check that the log shows no fatal error. Its lines name the version that wrote them.`
	]);

/** Goes back to the previous revision, then to the known version if that revision had another one. */
export const rollBackDeployment = (on: Workload, previous: Previous): Steps => [
	step('roll-back', 'Go back to the previous revision', kubernetesCitations.kubectlRollout, [
		md`Paste this only once. A second time, it would bring the new version back.`,
		run(
			sh`kubectl rollout history ${word`deploy/${on.deployment}`} ${scope(on)}`,
			sh`kubectl rollout undo ${word`deploy/${on.deployment}`} ${scope(on)}`,
			rolloutStatus(on),
			showImages(on)
		),
		previous.kind === 'known'
			? [
					output(word`${on.container}=${previous.image}`),
					md`If another version is shown, set the version you had:`,
					run(setImageTo(on, previous.image), rolloutStatus(on))
				]
			: md`Check that the last line shows the version that you wrote down in Prepare.`,
		askHealthAgain
	])
];

/**
 * Goes back to a known version that `rollout undo` may not reach: an update through an intermediate version leaves an
 * extra revision.
 */
export const setOldImage = (on: Workload, previous: Previous): Step =>
	step('set-old-image', 'Set the old image again', kubernetesCitations.kubectlRollout, [
		previous.kind === 'known'
			? [
					run(setImageTo(on, previous.image), rolloutStatus(on), showImages(on)),
					output(word`${on.container}=${previous.image}`)
				]
			: [
					md`In the form, enter the version that you wrote down in Prepare as **Version that runs today**. This step then shows the command. Do not use ${word`kubectl rollout undo`} instead: if the Marketplace installed another version first, it leads to that one.`,
					md`This shows which version runs now:`,
					run(showImages(on))
				],
		askHealthAgain
	]);

/** Brings the bridge from the version of a Marketplace to exactly the target. */
export const reachTarget = (on: Workload, image: Word, channel: Channel): Content => [
	md`The newest version known in the ${plain(channel.label)} is ${plain(channel.version)}, as of ${plain(longDay(channel.on))} (${channel.source}). It may be older than the one you want. These commands bring the bridge to exactly ${image}. If the first command shows no output, this image is set already. Then do Verify.`,
	run(setImageTo(on, image), rolloutStatus(on))
];
