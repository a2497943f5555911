import { sh, type Run } from '../language/command.ts';
import type { Step } from '../model.ts';
import { md, type Link } from '../language/prose.ts';
import { kubernetesCitations } from '../citations/kubernetes.ts';
import { citations } from '../citations/index.ts';
import { run, step } from '../language/step.ts';
import { word, type Word } from '../language/words.ts';
import { rolloutStatus, scope, showImages, type Workload } from './kubernetes.ts';

const scaleTo = (on: Workload, replicas: Word): Run =>
	sh`kubectl scale ${word`deploy/${on.deployment}`} --replicas ${replicas} ${scope(on)}`;

/** For a Deployment that starts the new pod before it stops the old one. */
export const pendingPod = (on: Workload): Step =>
	step('pending', 'The new pod stays Pending', citations.kubernetes, [
		md`The new pod starts before the old one stops, so the cluster must hold both for a moment. In 1Password’s example, each pod needs 125m CPU and 512M memory. See what the scheduler says:`,
		run(sh`kubectl get pods ${scope(on)}`, sh`kubectl describe pods ${scope(on)}`),
		md`${word`FailedScheduling`} with ${word`Insufficient cpu`} or ${word`Insufficient memory`} means that there is no room. First let Kubernetes try again:`,
		run(
			sh`kubectl rollout restart ${word`deploy/${on.deployment}`} ${scope(on)}`,
			rolloutStatus(on)
		),
		md`If that does not help, stop the old pod first. This always works, but the bridge is unavailable until the new pod has started:`,
		run(scaleTo(on, word`0`), scaleTo(on, word`1`), rolloutStatus(on))
	]);

/** For a Deployment that stops the old pod first (strategy Recreate), as the Marketplace apps do. */
export const pendingAfterStop = (on: Workload, source: Link): Step =>
	step('pending', 'The new pod stays Pending', source, [
		md`The old pod is already gone, so the bridge is unavailable. See what the scheduler says:`,
		run(sh`kubectl get pods ${scope(on)}`, sh`kubectl describe pods ${scope(on)}`),
		md`${word`FailedScheduling`} with ${word`Insufficient cpu`} or ${word`Insufficient memory`} means that something else has taken the room: add a node, or let the cluster add one. If the message names a volume, wait. Expect a few minutes until the volume has left the old pod’s node.`
	]);

/** @param redis the Deployment of Redis */
export const crashLoop = (on: Workload, redis: Word): Step =>
	step('crash-loop', 'The new pod restarts again and again', kubernetesCitations.gcpRedisIssue, [
		run(
			sh`kubectl get pods ${scope(on)}`,
			sh`kubectl logs ${word`deploy/${on.deployment}`} ${scope(on)} --tail 100`,
			sh`kubectl logs ${word`deploy/${redis}`} ${scope(on)} --tail 100`
		),
		md`${word`failed to set up redis for SCIM bridge`} means that the problem is Redis, not the bridge. The bridge does not start without Redis. Repair Redis first. Restart it only if you must, because it also keeps the certificate.`
	]);

export const nameNotFound = (on: Workload): Step =>
	step(
		'name-not-found',
		'kubectl does not find the Deployment or the container',
		citations.kubernetes,
		[
			md`- \`deployments.apps … not found\`: the namespace is not ${on.namespace}, or the Deployment is not called ${on.deployment}. The first command lists the Deployments of that namespace. \`kubectl get deploy --all-namespaces\` lists all of them.
- \`unable to find container\`: the container is not called ${on.container}. The second command shows its name, before the equals sign.

${
	on.names === 'asked'
		? md`Correct the names in the form. Every command changes with them.`
		: md`The Marketplace app always uses these names. If yours differ, the bridge was deployed in another way: choose that way at the top of the form.`
}`,
			run(sh`kubectl get deploy ${scope(on)}`, showImages(on))
		]
	);
