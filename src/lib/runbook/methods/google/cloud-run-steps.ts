import { keepLines, retag, saveTo, sh, type Command, type Run } from '../../language/command.ts';
import type { Step } from '../../model.ts';
import type { Context } from '../../method.ts';
import { md } from '../../language/prose.ts';
import { googleCitations } from './citations.ts';
import {
	add,
	clicks,
	edit,
	keep,
	note,
	output,
	remove,
	run,
	step,
	warning,
	type Content,
	type Steps
} from '../../language/step.ts';
import type { Given, Value } from '../../language/value.ts';
import { word, words, type Word } from '../../language/words.ts';
import { keepOwnFilesInStep } from '../../steps/own-files.ts';

/** A Cloud Run service. docs/facts/platforms.md 9. */
export type Service = {
	readonly name: Given;
	readonly project: Value;
	readonly region: Given;
};

/** The container of the bridge; the other one is Redis. */
const CONTAINER = word`scim`;
const DEFINITION = word`op-scim-bridge.yaml`;
const EXAMPLES = word`https://raw.githubusercontent.com/1Password/scim-examples/main/google-cloud-run`;

const definitionCopy = ({ version }: Context): Word => word`op-scim-bridge.before-v${version}.yaml`;

const exampleFile = ({ answers }: Context): Word =>
	answers.idp === 'google'
		? word`${EXAMPLES}/google-workspace/op-scim-bridge-gw.yaml`
		: word`${EXAMPLES}/op-scim-bridge.yaml`;

const place = ({ project, region }: Service): readonly Word[] =>
	words`--project ${project} --region ${region}`;

const exported = (on: Service): Run =>
	sh`gcloud run services describe ${on.name} ${place(on)} --format export`;

export const showImages = (on: Service): Run => keepLines(exported(on), word`image:`);

export const listServices = ({ project }: Service): Run =>
	sh`gcloud run services list --project ${project}`;

export const listRevisions = (on: Service): Run =>
	sh`gcloud run revisions list --service ${on.name} ${place(on)}`;

export const readLog = (on: Service, lines: Word): Run =>
	sh`gcloud run services logs read ${on.name} ${place(on)} --limit ${lines}`;

const replaceWith = (on: Service, file: Word, how: readonly Word[] = []): Run =>
	sh`gcloud run services replace ${file} ${place(on)} ${how}`;

const setImageTo = (on: Service, image: Word): Run =>
	sh`gcloud run services update ${on.name} ${place(on)} --container ${CONTAINER} --image ${image}`;

/** Saves the current definition of the service as a backup. */
export const saveDefinition = (on: Service, here: Context): Command =>
	saveTo(definitionCopy(here), exported(on));

/** Saves the current definition of the service for editing. */
export const saveToEdit = (on: Service): Command => saveTo(DEFINITION, exported(on));

/** Sets only the image, as a new revision. */
export const setImage = (on: Service, here: Context): Step =>
	step('set-image', 'Set the new image', googleCitations.cloudRunUpdate, [
		md`This makes a new revision with the new image in the container ${CONTAINER}, and leaves Redis and every setting as they are. The new revision takes over when it is ready.`,
		run(setImageTo(on, here.image)),
		md`1Password’s guide replaces the whole definition with the one of its example. That also sets everything else back. For an update, the image is enough.`
	]);

/** Changes the image in the live definition, and checks it before the deployment. */
export const changeDefinition = (on: Service, here: Context): Steps => [
	step('change-image', 'Put the new version into the definition', googleCitations.cloudRun, [
		clicks(
			md`Open ${DEFINITION} in the editor of Cloud Shell.`,
			md`Change the image of the container ${CONTAINER}, about as shown below. The order of the lines may differ.`,
			md`If there is a line \`name\` under \`template\`, \`metadata\`, remove that line: a revision name cannot be used twice.`,
			md`Save the file. Paste the next command only after that.`
		),
		edit(DEFINITION, [
			keep(word`      containers:`),
			here.previous.kind === 'known' && remove(word`      - image: ${here.previous.image}`),
			add(word`      - image: ${here.image}`),
			keep(word`        name: scim`)
		])
	]),
	step('check-definition', 'Let Google Cloud check the definition', googleCitations.cloudRun, [
		run(replaceWith(on, DEFINITION, words`--dry-run`)),
		md`Check that the output says that the definition is valid. Nothing has changed yet.`
	]),
	step('replace-definition', 'Deploy the definition', googleCitations.cloudRun, [
		run(replaceWith(on, DEFINITION)),
		md`The new revision takes over when it is ready.`
	]),
	keepOwnFilesInStep(here, md`a definition of the service`, googleCitations.cloudRun)
];

/** Goes back to the old image if it is known and nothing is customized; otherwise to the saved definition. */
export function backToBefore(on: Service, here: Context): Content {
	const { previous, customized } = here;
	if (previous.kind === 'known' && !customized)
		return [
			run(setImageTo(on, previous.image), showImages(on)),
			output(word`image: ${previous.image}`)
		];
	return [
		md`This deploys the copy of the old definition. If the copy has a line \`name\` under \`template\`, \`metadata\`, remove that line first: a revision name cannot be used twice.`,
		run(replaceWith(on, definitionCopy(here)), showImages(on))
	];
}

/** For services without a start order. Replaces the whole definition with that of the example. */
export const takeOverExample = (on: Service, here: Context): Step =>
	step('start-order', 'The bridge starts before Redis', googleCitations.cloudRun, [
		md`Services from before September 2025 have no start order, or give Redis too little time. To repair that, replace the definition with the one of the example, once.`,
		warning(
			md`These commands also set processor, memory and variables back to the example. If someone customized them, copy ${word`container-dependencies`} and ${word`startupProbe`} from the example into your own definition instead.`
		),
		note(
			md`The example has a separate file for Google Workspace. If you use Google Workspace, choose it as **Identity provider** in the form first. Otherwise its secrets are dropped.`
		),
		run(
			sh`curl --silent --show-error --fail --output ${DEFINITION} ${exampleFile(here)}`,
			retag(DEFINITION, word`1password/scim:`, here.version),
			replaceWith(on, DEFINITION)
		)
	]);
