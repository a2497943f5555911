import type { kubernetesQuestions } from '../questions/kubernetes-questions.ts';
import { terms } from '../knowledge/glossary.ts';
import { md } from '../language/prose.ts';
import type { Context } from '../method.ts';
import { citations } from '../citations/index.ts';
import { step, type Steps } from '../language/step.ts';
import { word, type Word } from '../language/words.ts';
import * as kubernetes from './kubernetes.ts';
import * as trouble from './kubernetes-trouble.ts';
import { applyManifest, backUpManifest, restoreManifest } from './manifest.ts';
import { checkTagByHand } from './tag.ts';
import { verifyBridge } from './verify.ts';

/** Kubernetes and AKS share their phases: same manifests, same names. docs/facts/platforms.md 3 and 4. */
export type PlainKubernetes = Context<typeof kubernetesQuestions>;

export const workload = ({ answers }: PlainKubernetes, patience: Word): kubernetes.Workload => ({
	deployment: answers.deployment,
	container: answers.container,
	namespace: answers.namespace,
	context: answers.context,
	patience,
	names: 'asked'
});

export const prepare = (here: PlainKubernetes, on: kubernetes.Workload): Steps => [
	kubernetes.checkAccess(on),
	kubernetes.readCurrentVersion(on, here.previous),
	checkTagByHand(here),
	kubernetes.backUpDeployment(on, word`${on.deployment}.before-v${here.version}.yaml`),
	here.customized && backUpManifest(here.answers.manifest, here)
];

export const update = (here: PlainKubernetes, on: kubernetes.Workload): Steps =>
	here.customized
		? applyManifest(on, here.answers.manifest, here)
		: [
				kubernetes.setImage(on, here.image),
				kubernetes.watchRollout(on),
				step('keep-file-in-step', 'Put the same version into your manifest', citations.kubernetes, [
					md`The cluster now runs ${here.image}, but the ${terms.manifest} \`op-scim-deployment.yaml\` still names the old version. Applying it would bring the old version back. If you keep that file, change its image line too.`
				])
			];

export const verify = (here: PlainKubernetes, on: kubernetes.Workload): Steps => [
	kubernetes.checkPods(on, here),
	...verifyBridge(here)
];

export const rollBack = (here: PlainKubernetes, on: kubernetes.Workload): Steps => [
	...kubernetes.rollBackDeployment(on, here.previous),
	here.customized && restoreManifest(on, here.answers.manifest, here)
];

export const troubleshoot = (_: PlainKubernetes, on: kubernetes.Workload): Steps => [
	trouble.pendingPod(on),
	trouble.crashLoop(on, word`op-scim-redis`),
	trouble.nameNotFound(on)
];
