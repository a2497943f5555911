import { kustomizeCitations } from './citations.ts';
import { needed } from '../../questions/question-makers.ts';
import { kubernetesQuestions } from '../../questions/kubernetes-questions.ts';
import { backUp, keepLines, sh } from '../../language/command.ts';
import { DEFAULT_IMAGE } from '../../questions/common-questions.ts';
import * as grammar from '../../questions/grammar.ts';
import { beta } from '../../knowledge/not-maintained.ts';
import { md } from '../../language/prose.ts';
import { kubernetesNotices } from '../../notices/kubernetes.ts';
import { defineMethod, type Context } from '../../method.ts';
import { add, edit, note, run, step, warning, type Steps } from '../../language/step.ts';
import { clusterImageSource } from '../../steps/cluster-image-source.ts';
import { finish } from '../../steps/finish.ts';
import * as kubernetes from '../../steps/kubernetes.ts';
import * as plain from '../../steps/plain-kubernetes.ts';
import { checkTagByHand } from '../../steps/tag.ts';
import { word, type Word } from '../../language/words.ts';

const questions = {
	...kubernetesQuestions,
	manifest: needed({
		label: 'Overlay folder',
		hint: md`The folder that you pass to \`kubectl apply -k\`, with its path.`,
		grammar: grammar.path,
		example: './overlays/deployment',
		when: { key: 'customized', is: 'yes' }
	})
};

type Here = Context<typeof questions>;

const overlayFile = ({ answers }: Here): Word => word`${answers.manifest}/kustomization.yaml`;
const overlayCopy = (here: Here): Word => word`${overlayFile(here)}.before-v${here.version}`;

/** Kustomize replaces the image wherever the base names it. docs/facts/platforms.md 14. */
const throughOverlay = (here: Here, on: kubernetes.Workload): Steps => [
	step('change-image', 'Put the new version into the overlay', kustomizeCitations.kustomize, [
		md`Open ${overlayFile(here)} in an editor, and add these lines. If there is already an \`images\` list, change the entry in it instead. Save, and paste the next command only after that.`,
		edit(overlayFile(here), [
			add(word`images:`),
			add(word`  - name: 1password/scim`),
			here.answers.image.text !== DEFAULT_IMAGE && add(word`    newName: ${here.answers.image}`),
			add(word`    newTag: v${here.version}`)
		]),
		md`See what the overlay builds. Check that one line names ${here.image}:`,
		run(keepLines(sh`kubectl kustomize ${here.answers.manifest}`, word`image:`)),
		note(
			md`The overlay reads the session file beside the base. An error about ${word`scimsession`} means that the file is not there: use the folder that the bridge was deployed from.`
		)
	]),
	step('check-overlay', 'Compare the overlay with the cluster', kustomizeCitations.kustomize, [
		run(sh`kubectl diff -k ${here.answers.manifest} ${kubernetes.scope(on)}`),
		md`Check that the image line is the only difference (${word`generation`} may differ too). If a Secret has another ending in its name, the session file is not the one that was deployed. In that case, stop, and find the right file.`
	]),
	step('apply-overlay', 'Apply the overlay', kustomizeCitations.kustomize, [
		md`If a GitOps tool deploys for you, do not paste this. Commit the change instead, and let the tool apply it.`,
		run(sh`kubectl apply -k ${here.answers.manifest} ${kubernetes.scope(on)}`)
	]),
	kubernetes.watchRollout(on)
];

const setImage = (here: Here, on: kubernetes.Workload): Steps => [
	kubernetes.setImage(on, here.image),
	kubernetes.watchRollout(on),
	step(
		'keep-overlay-in-step',
		'Put the same version into your overlay',
		kustomizeCitations.kustomize,
		[
			md`The cluster now runs ${here.image}, but the base still names the old version. The next \`kubectl apply -k\` would bring the old version back. Answer **Yes** to “Did someone customize the deployment?” to see the lines that keep the version in the overlay.`
		]
	)
];

export default defineMethod({
	title: 'Kustomize',
	groups: ['kubernetes'],
	keywords: ['k8s', 'kubectl apply -k', 'overlay', 'gitops', 'argo', 'flux'],
	status: beta(kustomizeCitations.kustomize),
	recognize: md`\`kubectl get svc --all-namespaces\` lists \`op-scim-service\`, and the Secret is called \`scimsession-\` with letters after it.`,
	source: kustomizeCitations.kustomize,
	terminal: 'own',
	downtime: md`the new pod starts before the old one stops, so expect none or a few seconds. 1Password’s guide gives two to three minutes for the whole update.`,
	imageSource: clusterImageSource,
	questions,
	notices: kubernetesNotices,
	generations: [],

	on: (here) => plain.workload(here, word`5m`),

	prepare: (here, on) => [
		kubernetes.checkAccess(on),
		kubernetes.readCurrentVersion(on, here.previous),
		checkTagByHand(here),
		kubernetes.backUpDeployment(on, word`${here.answers.deployment}.before-v${here.version}.yaml`),
		here.customized &&
			step('back-up-overlay', 'Keep a copy of the overlay', kustomizeCitations.kustomize, [
				md`You can paste this twice: it does not overwrite an existing copy.`,
				warning(
					md`Do not run ${word`git pull`} in this folder for the update: a newer base brings its own version and its other changes with it.`
				),
				run(backUp(overlayFile(here), overlayCopy(here)))
			])
	],
	update: (here, on) => (here.customized ? throughOverlay(here, on) : setImage(here, on)),
	verify: plain.verify,
	rollBack: (here, on) => [
		...kubernetes.rollBackDeployment(on, here.previous),
		here.customized &&
			step('restore-overlay', 'Put the old overlay back', kustomizeCitations.kustomize, [
				md`Without this step, the next apply would bring the new version back.`,
				run(
					sh`cp ${overlayCopy(here)} ${overlayFile(here)}`,
					sh`kubectl apply -k ${here.answers.manifest} ${kubernetes.scope(on)}`,
					kubernetes.rolloutStatus(on)
				)
			])
	],
	troubleshoot: (here, on) => [
		...plain.troubleshoot(here, on),
		step('other-namespace', 'The namespace op-scim does not exist', kustomizeCitations.kustomize, [
			md`1Password’s guide updates in the namespace \`op-scim\`, but nothing in the example creates it. Expect the bridge in the namespace that was current when it was applied, usually \`default\`. \`kubectl get deploy --all-namespaces\` shows it in the first column. The next command lists the Deployments of the namespace in the form:`,
			run(sh`kubectl get deploy ${kubernetes.scope(on)} --show-labels`)
		])
	],
	redeploy: 'not-offered',
	finish: () => finish(md`Keep the copies with your change record.`)
});
