import { backUp, sh } from '../language/command.ts';
import { terms } from '../knowledge/glossary.ts';
import type { Step } from '../model.ts';
import { md } from '../language/prose.ts';
import type { Context } from '../method.ts';
import { citations } from '../citations/index.ts';
import { note, run, step, type Steps } from '../language/step.ts';
import type { Value } from '../language/value.ts';
import { word, type Word } from '../language/words.ts';
import { changeImageLine, yamlImage } from './image-line.ts';
import { rolloutStatus, scope, watchRollout, type Workload } from './kubernetes.ts';

/** Updates through a manifest that the administrator keeps: back up, edit, check, apply. This names the backup. */
const copyOf = (manifest: Value, { version }: Context): Word =>
	word`${manifest}.before-v${version}`;

export const backUpManifest = (manifest: Value, context: Context): Step =>
	step('back-up-manifest', 'Keep a copy of your manifest', citations.kubernetes, [
		md`You can paste this twice: it does not overwrite an existing copy.`,
		run(backUp(manifest, copyOf(manifest, context)))
	]);

export const applyManifest = (on: Workload, manifest: Value, context: Context): Steps => [
	changeImageLine(
		{
			...yamlImage(word`        - name: ${on.container}`, word`          `),
			file: manifest,
			copy: copyOf(manifest, context),
			source: citations.kubernetes
		},
		context
	),
	step('check-manifest', 'Compare the manifest with the cluster', citations.kubernetes, [
		run(sh`kubectl diff --filename ${manifest} ${scope(on)}`),
		md`Check that the image line is the only difference (${word`generation`} may differ too). If there are other differences, someone changed the cluster and not the file. Find out which of them is right before you continue.`
	]),
	step('apply-manifest', 'Apply the manifest', citations.kubernetes, [
		note(
			md`Apply this ${terms.manifest} alone, not the whole folder: the folder’s ConfigMap would replace your settings. If a GitOps tool deploys for you, do not paste this. Commit the change instead, and let the tool apply it.`
		),
		run(sh`kubectl apply --filename ${manifest} ${scope(on)}`)
	]),
	watchRollout(on)
];

export const restoreManifest = (on: Workload, manifest: Value, context: Context): Step =>
	step('restore-manifest', 'Put the old manifest back', citations.kubernetes, [
		md`Without this step, the next apply would bring the new version back.`,
		run(
			sh`cp ${copyOf(manifest, context)} ${manifest}`,
			sh`kubectl apply --filename ${manifest} ${scope(on)}`,
			rolloutStatus(on)
		)
	]);
