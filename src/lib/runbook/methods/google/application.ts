import { pipe, saveTo, sh, type Command, type Run } from '../../language/command.ts';
import type { Step } from '../../model.ts';
import type { Context } from '../../method.ts';
import { md } from '../../language/prose.ts';
import { citations } from '../../citations/index.ts';
import { output, run, step, type Steps } from '../../language/step.ts';
import type { Given } from '../../language/value.ts';
import { word, type Word } from '../../language/words.ts';
import * as kubernetes from '../../steps/kubernetes.ts';

/** An application of the Google Cloud Marketplace: the Deployment, and the Application object that describes it. */
export type Application = {
	readonly name: Given;
	readonly workload: kubernetes.Workload;
	/** The Deployment of Redis. */
	readonly redis: Word;
};

/** Google shows the version without the v. docs/facts/platforms.md 8. */
export const labelVersion = ({ name, workload }: Application, version: Given): Run =>
	sh`kubectl patch applications.app.k8s.io ${name} ${kubernetes.scope(workload)} --type=json -p ${word`[{"op":"replace","path":"/spec/descriptor/version","value":"${version}"}]`}`;

export const readLabel = ({ name, workload }: Application): Run =>
	sh`kubectl get applications.app.k8s.io ${name} ${kubernetes.scope(workload)} -o ${word`jsonpath={.spec.descriptor.version}{"\n"}`}`;

/** Saves the current Application object to a file. */
export const saveObject = ({ name, workload }: Application, { version }: Context): Command =>
	saveTo(
		word`${name}.application.before-v${version}.yaml`,
		sh`kubectl get applications.app.k8s.io ${name} ${kubernetes.scope(workload)} -o yaml`
	);

/** Shows what setting the image would change, by a dry run on the server. */
export const previewChange = ({ workload }: Application, { image }: Context): Step =>
	step('preview', 'See what will change', citations.kubernetes, [
		md`You customized this deployment. Its configuration is the Deployment in the cluster itself. Setting the image changes one line of it and keeps your changes. Deploying from the Marketplace again would lose them. If you also keep a manifest of your own, change the image line there to ${image}. Then let the cluster show the difference:`,
		run(
			pipe(
				sh`kubectl set image ${word`deploy/${workload.deployment}`} ${word`${workload.container}=${image}`} ${kubernetes.scope(workload)} --dry-run=server -o yaml`,
				sh`kubectl diff ${kubernetes.scope(workload)} --filename -`
			)
		),
		md`Check that the image line is the only line of yours that changes.`
	]);

/** Sets the image, then the version that Google shows. */
export const updateInPlace = (on: Application, here: Context): Steps => [
	kubernetes.setImage(on.workload, here.image),
	kubernetes.watchRollout(on.workload),
	step('label-version', 'Tell Google Cloud about the new version', citations.updateGuide, [
		md`The application page shows this version. It is only a label, and it is written without a v:`,
		run(labelVersion(on, here.version)),
		output(word`application.app.k8s.io/${on.name} patched`)
	])
];
