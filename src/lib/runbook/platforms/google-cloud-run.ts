import { askDeployed, filled, needed } from '../ask.ts';
import { keepLines, retag, saveTo, sh, type Run } from '../command.ts';
import * as grammar from '../grammar.ts';
import type { Block, Step } from '../model.ts';
import { link, md } from '../prose.ts';
import { definePlatform, type Context } from '../platform.ts';
import { sources } from '../sources.ts';
import { MAINTAINED } from '../status.ts';
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
	text,
	warning
} from '../step.ts';
import { finish } from '../steps/finish.ts';
import { keepOwnFilesInStep } from '../steps/own-files.ts';
import { checkTagByHand } from '../steps/tag.ts';
import { verifyBridge } from '../steps/verify.ts';
import { word, words, type NonEmpty, type Word } from '../words.ts';

const questions = {
	project: needed({
		label: 'Project ID',
		hint: md`The ID, not the display name: both stand in the project picker.`,
		schema: grammar.gcpProject,
		example: 'example-identity'
	}),
	region: filled('us-central1', {
		label: 'Region',
		hint: md`The list of Cloud Run services shows it.`,
		schema: grammar.gcpRegion
	}),
	service: filled('op-scim-bridge', {
		label: 'Service',
		hint: md`Its name in the list of Cloud Run services.`,
		schema: grammar.cloudRunService
	}),
	deployed: askDeployed()
};

type Here = Context<typeof questions>;

const place = ({ answers: { project, region } }: Here): readonly Word[] =>
	words`--project ${project} --region ${region}`;

/** The container of the bridge; the other one is Redis. facts/platforms.md 9. */
const CONTAINER = word`scim`;
const DEFINITION = word`op-scim-bridge.yaml`;

const definitionCopy = ({ version }: Here): Word => word`op-scim-bridge.before-v${version}.yaml`;

const describe = (here: Here, format: Word): Run =>
	sh`gcloud run services describe ${here.answers.service} ${place(here)} --format ${format}`;

const showImages = (here: Here): Run => keepLines(describe(here, word`export`), word`image:`);

const replaceWith = (here: Here, file: Word, how: readonly Word[] = []): Run =>
	sh`gcloud run services replace ${file} ${place(here)} ${how}`;

const listRevisions = (here: Here): Run =>
	sh`gcloud run revisions list --service ${here.answers.service} ${place(here)}`;

const setImageTo = (here: Here, image: Word): Run =>
	sh`gcloud run services update ${here.answers.service} ${place(here)} --container ${CONTAINER} --image ${image}`;

const setImage = (here: Here): Step =>
	step(
		'set-image',
		'Set the new image',
		sources.cloudRunUpdate,
		text(
			md`This makes a new revision with the new image in the container ${CONTAINER}, and leaves Redis and every setting as they are. The new revision takes over when it is ready.`
		),
		run(setImageTo(here, here.image)),
		text(
			md`1Password’s guide replaces the whole definition by the one of its example, which sets everything else back too. For an update the image is enough.`
		)
	);

const changeDefinition = (here: Here): NonEmpty<Step> => [
	step(
		'change-image',
		'Put the new version into the definition',
		sources.cloudRun,
		text(
			md`Open ${DEFINITION} in the editor of Cloud Shell, change the image of the container ${CONTAINER}, and save. It looks about like this; the order of the lines may differ. If it has a line \`name\` under \`template\`, \`metadata\`, remove that line: a revision name cannot be used twice. Paste the next command only after that.`
		),
		edit(
			DEFINITION,
			keep(word`      containers:`),
			...(here.previous.kind === 'known'
				? [remove(word`      - image: ${here.previous.image}`)]
				: []),
			add(word`      - image: ${here.image}`),
			keep(word`        name: scim`)
		)
	),
	step(
		'check-definition',
		'Let Google Cloud check the definition',
		sources.cloudRun,
		run(replaceWith(here, DEFINITION, words`--dry-run`)),
		text(md`It says that the definition is valid, and changes nothing.`)
	),
	step(
		'replace-definition',
		'Deploy the definition',
		sources.cloudRun,
		run(replaceWith(here, DEFINITION)),
		text(md`The new revision takes over when it is ready.`)
	),
	keepOwnFilesInStep(here, md`a definition of the service`, sources.cloudRun)
];

/** The old image where it is known and nothing else was changed; else the definition as it was. */
function backToBefore(here: Here): NonEmpty<Block> {
	const { previous, answers } = here;
	if (previous.kind === 'known' && answers.customized === 'no')
		return [
			run(setImageTo(here, previous.image), showImages(here)),
			output(word`image: ${previous.image}`)
		];
	return [
		text(
			md`This deploys the definition as it was. If the copy has a line \`name\` under \`template\`, \`metadata\`, remove that line first: a revision name cannot be used twice.`
		),
		run(replaceWith(here, definitionCopy(here)), showImages(here))
	];
}

const exampleFile = ({ answers }: Here): Word =>
	answers.idp === 'google'
		? word`https://raw.githubusercontent.com/1Password/scim-examples/main/google-cloud-run/google-workspace/op-scim-bridge-gw.yaml`
		: word`https://raw.githubusercontent.com/1Password/scim-examples/main/google-cloud-run/op-scim-bridge.yaml`;

export default definePlatform({
	title: 'Google Cloud Run',
	groups: ['google'],
	keywords: ['gcp', 'gcloud', 'serverless', 'run.app'],
	status: MAINTAINED,
	recognize: md`The list of Cloud Run services shows \`op-scim-bridge\`, and the address of the bridge ends in \`run.app\`.`,
	source: sources.cloudRun,
	terminal: 'cloud-shell',
	downtime: md`the new revision takes over when it is ready, so expect none; for a moment both run.`,
	registry: {
		kind: 'limited',
		limits: md`Cloud Run pulls from Artifact Registry and from Docker Hub, and from no other registry by the image line alone.`
	},
	questions,
	generations: [],

	prepare: (here) => [
		step(
			'connect',
			'Open Cloud Shell',
			sources.cloudRun,
			clicks(
				md`Open ${link('Cloud Shell', 'https://console.cloud.google.com/?cloudshell=true')} as someone who may change the project ${here.answers.project}. Paste all commands of this runbook there.`
			),
			run(sh`gcloud run services list --project ${here.answers.project}`),
			text(md`The list shows ${here.answers.service} with its region and its address.`)
		),
		step(
			'read-current-version',
			'Read the current version',
			sources.cloudRun,
			run(showImages(here)),
			...(here.previous.kind === 'known' ? [output(word`image: ${here.previous.image}`)] : []),
			text(
				md`One line is the image of the bridge, with its version behind the colon; the other one is Redis. Write the version down: you need it to go back.`
			)
		),
		checkTagByHand(here),
		step(
			'back-up',
			'Keep a copy of the definition',
			sources.cloudRun,
			text(
				md`It names the secrets but does not contain them. The list shows the revision that runs now; its name is the quickest way back.`
			),
			run(
				saveTo(definitionCopy(here), describe(here, word`export`)),
				...(here.answers.customized === 'yes'
					? [saveTo(DEFINITION, describe(here, word`export`))]
					: []),
				listRevisions(here)
			)
		)
	],

	update: (here) => (here.answers.customized === 'yes' ? changeDefinition(here) : [setImage(here)]),

	verify: (here) => [
		step(
			'check-revision',
			'Check the revision and its log',
			sources.cloudRun,
			run(
				listRevisions(here),
				showImages(here),
				sh`gcloud run services logs read ${here.answers.service} ${place(here)} --limit 50`
			),
			output(word`image: ${here.image}`),
			text(
				md`The newest revision is active, and the log shows no fatal error. Its lines name the version that wrote them.`
			)
		),
		...verifyBridge(here)
	],

	rollBack: (here) => [
		step(
			'roll-back',
			'Go back to the version before',
			sources.cloudRunTraffic,
			...backToBefore(here),
			text(
				md`Quicker in the console: open the service, choose **Revisions**, and send all traffic to the revision from before. Then updates no longer take over by themselves until traffic goes to the latest revision again.

This is a restart too: send the request with the bearer token again, as in Verify.`
			)
		)
	],

	troubleshoot: (here) => [
		step(
			'revision-fails',
			'The new revision does not become ready',
			sources.cloudRun,
			run(
				listRevisions(here),
				sh`gcloud run services logs read ${here.answers.service} ${place(here)} --limit 100`
			),
			text(md`- The image cannot be pulled: the tag does not exist, or the registry is none that Cloud Run pulls from.
- \`failed to set up redis for SCIM bridge\`: the bridge started before Redis. The next step repairs that.

The old revision goes on serving meanwhile.`)
		),
		step(
			'start-order',
			'The bridge starts before Redis',
			sources.cloudRun,
			text(
				md`Services from before September 2025 lack the start order, or give Redis too little time. Replacing the definition by the one of the example, once, repairs that.`
			),
			warning(
				md`It also sets processor, memory and variables back to the example. If someone customized them, take over ${word`container-dependencies`} and ${word`startupProbe`} into your own definition instead.`
			),
			run(
				sh`curl --silent --show-error --fail --output ${DEFINITION} ${exampleFile(here)}`,
				retag(DEFINITION, word`1password/scim:`, here.version),
				replaceWith(here, DEFINITION)
			),
			note(
				md`With Google Workspace the example has a file of its own: answer the question about the identity provider first, or its secrets are dropped.`
			)
		),
		step(
			'not-found',
			'gcloud does not find the service',
			sources.cloudRun,
			text(md`Check project, region and service in the form. The list shows what is there:`),
			run(sh`gcloud run services list --project ${here.answers.project}`)
		)
	],

	redeploy: 'not-offered',

	finish: () => finish(md`Keep the copy of the definition with your change record.`)
});
