import { askDeployed, filled, needed, optional } from '../ask.ts';
import { saveTo, sh, type Run } from '../command.ts';
import * as grammar from '../grammar.ts';
import type { Step } from '../model.ts';
import { md } from '../prose.ts';
import { definePlatform, type Context } from '../platform.ts';
import { namesItsHost } from '../registry.ts';
import { sources } from '../sources.ts';
import { MAINTAINED } from '../status.ts';
import { clicks, output, run, step, text, warning } from '../step.ts';
import { finish } from '../steps/finish.ts';
import { keepOwnFilesInStep } from '../steps/own-files.ts';
import { checkTagByHand } from '../steps/tag.ts';
import { verifyBridge } from '../steps/verify.ts';
import { word, words, type NonEmpty, type Word } from '../words.ts';

const questions = {
	'resource-group': needed({
		label: 'Resource group',
		hint: md`The Azure portal shows it beside the app. 1Password’s guide calls it \`op-scim-bridge-rg\`.`,
		schema: grammar.azureResourceGroup,
		example: 'op-scim-bridge-rg'
	}),
	app: needed({
		label: 'Container app',
		hint: md`Its name in the list of container apps.`,
		schema: grammar.containerApp,
		example: 'op-scim-bridge-con-app'
	}),
	container: filled('op-scim-bridge', {
		label: 'Container',
		hint: md`The container of the bridge; the other one is Redis.`,
		schema: grammar.containerName
	}),
	subscription: optional({
		label: 'Subscription',
		hint: md`Name or ID, if your account has several.`,
		schema: grammar.azureSubscription,
		example: 'Production'
	}),
	deployed: askDeployed()
};

type Here = Context<typeof questions>;

const app = ({ answers }: Here): readonly Word[] =>
	words`--name ${answers.app} --resource-group ${answers['resource-group']}`;

/** Azure wants the registry in the name, which Docker leaves out for Docker Hub. facts/platforms.md 12. */
const withRegistry = ({ answers }: Here, image: Word): Word =>
	namesItsHost(answers.image) ? image : word`docker.io/${image}`;

const images = (here: Here): Run =>
	sh`az containerapp show ${app(here)} --query ${word`properties.template.containers[].{name:name,image:image}`} --output table`;

const setImageTo = (here: Here, image: Word): Run =>
	sh`az containerapp update ${app(here)} --container-name ${here.answers.container} --image ${withRegistry(here, image)}`;

const revisions = (here: Here): Run =>
	sh`az containerapp revision list ${app(here)} --output table`;

const copy = ({ version }: Here): Word => word`container-app.before-v${version}.yaml`;

const connect = ({ answers: { subscription } }: Here): Step =>
	step(
		'connect',
		'Get the Azure CLI ready',
		sources.containerAppsCli,
		text(
			md`Use the Azure CLI, signed in, or Azure Cloud Shell. You need the right to change the app, for example as Contributor. Without a terminal, do the clicks of Update instead.`
		),
		subscription.kind === 'given'
			? run(
					sh`az account set --subscription ${subscription}`,
					sh`az extension add --name containerapp --upgrade`
				)
			: run(sh`az extension add --name containerapp --upgrade`)
	);

const whatIsCustom = (here: Here): Step =>
	step(
		'look-at-customization',
		'Write down what was customized',
		sources.containerApps,
		text(
			md`The update changes one image and keeps everything else. See the settings now, to compare them afterwards:`
		),
		run(
			sh`az containerapp show ${app(here)} --query ${word`properties.template.{scale:scale,containers:containers[].{name:name,env:env[].name,resources:resources}}`} --output yaml`
		),
		warning(
			md`Do not apply a newer YAML file or ARM template of the example over a customized app: it sets everything to the example’s, and apps from before May 2024 keep their session in another form.`
		)
	);

export default definePlatform({
	title: 'Azure Container Apps',
	groups: ['azure'],
	keywords: ['aca', 'arm', 'bicep', 'portal', 'azurecontainerapps.io'],
	status: MAINTAINED,
	recognize: md`The Azure portal lists a container app such as \`op-scim-bridge-con-app\`, and the address of the bridge ends in \`azurecontainerapps.io\`.`,
	source: sources.containerApps,
	terminal: 'own',
	downtime: md`the old revision goes on until the new one is ready, so expect none. Redis is in the same revision and starts anew with it, which does no harm here: Azure holds the certificate.`,
	registry: {
		kind: 'any',
		login: md`For a private registry, give the app its login first, with \`az containerapp registry set\`.`
	},
	questions,
	generations: [
		{
			id: 'cli',
			look: md`the app is called \`op-scim-bridge-con-app\`: deployed with the Azure CLI`,
			names: { app: 'op-scim-bridge-con-app' }
		},
		{
			id: 'portal',
			look: md`the app is called \`op-scim-con-app\`: deployed in the portal or with the ARM template`,
			names: { app: 'op-scim-con-app' }
		}
	],

	prepare: (here) => [
		connect(here),
		step(
			'read-current-version',
			'Read the current version',
			sources.containerApps,
			run(images(here)),
			text(
				here.previous.kind === 'known'
					? md`The line of ${here.answers.container} ends in ${here.previous.image}, maybe with a registry before it. If it shows another version, correct the version that runs today in the form.`
					: md`In the line of ${here.answers.container}, the version stands behind the last colon. Write it down: you need it to go back. If its name is another one, correct the container in the form.`
			)
		),
		checkTagByHand(here),
		step(
			'back-up',
			'Keep a copy of the app’s settings',
			sources.containerAppsCli,
			text(
				md`The copy is for comparing. It may hold settings that others should not see: keep it where only you can read it.`
			),
			run(saveTo(copy(here), sh`az containerapp show ${app(here)} --output yaml`), revisions(here)),
			text(md`The table shows the revision that runs now. Write its name down too.`)
		),
		...(here.answers.customized === 'yes' ? [whatIsCustom(here)] : [])
	],

	update: (here): NonEmpty<Step> => [
		step(
			'set-image',
			'Set the new image',
			sources.containerApps,
			text(
				md`This makes a new revision. It changes the image of ${here.answers.container} and nothing else; without the name of the container, Redis could be hit.`
			),
			run(setImageTo(here, here.image)),
			text(md`The same in the Azure portal:`),
			clicks(
				md`Open **Container Apps** and the app ${here.answers.app}.`,
				md`Choose **Containers**, then **Edit and deploy**.`,
				md`Check ${here.answers.container} and click **Edit**.`,
				md`Change the version in **Image and Tag** to ${word`v${here.version}`}, and click **Save**.`,
				md`Click **Create**.`
			)
		),
		...(here.answers.customized === 'yes'
			? [keepOwnFilesInStep(here, md`a YAML file or a template of the app`, sources.containerApps)]
			: [])
	],

	verify: (here) => [
		step(
			'check-revision',
			'Check the revision and its log',
			sources.containerAppsCli,
			run(
				revisions(here),
				images(here),
				sh`az containerapp logs show ${app(here)} --container ${here.answers.container} --tail 50`
			),
			output(withRegistry(here, here.image)),
			text(
				md`The newest revision is active, healthy and has all of the traffic; the log shows no fatal error. This may take some minutes: ask again.`
			)
		),
		...verifyBridge(here)
	],

	rollBack: (here) => [
		step(
			'roll-back',
			'Set the old image again',
			sources.containerAppsCli,
			...(here.previous.kind === 'known'
				? [run(setImageTo(here, here.previous.image), images(here))]
				: [
						text(
							md`Use the command of Update once more, with the version that you wrote down in Prepare; or enter it as the version that runs today in the form, and the command stands here. The table shows what runs:`
						),
						run(images(here))
					]),
			text(
				md`Instead, a copy of an earlier revision can be made: \`az containerapp revision copy\` with \`--from-revision\` and its name. Nobody here has tried that with the bridge.

This is a restart too: send the request with the bearer token again, as in Verify.`
			)
		)
	],

	troubleshoot: (here) => [
		step(
			'revision-fails',
			'The new revision does not become healthy',
			sources.containerApps,
			run(
				revisions(here),
				sh`az containerapp logs show ${app(here)} --type system --tail 50`,
				sh`az containerapp logs show ${app(here)} --container ${here.answers.container} --tail 100`
			),
			text(md`- The image cannot be pulled: the tag does not exist, or the app has no login for the registry.
- \`failed to set up redis for SCIM bridge\`: look at the container \`op-scim-redis\` of the same revision.
- The session cannot be read: see the next step.

The old revision goes on serving meanwhile.`)
		),
		step(
			'which-generation',
			'Find out how the app keeps its session',
			sources.containerApps,
			run(
				sh`az containerapp show ${app(here)} --query ${word`properties.template.containers[].env[].name`} --output tsv`
			),
			text(
				md`If ${word`OP_SESSION`} is in the list, the app is from before May 2024: its secret is base64. If not, the secret is mounted as a file. Changing the image works with both; a newer YAML file or template works with the second only.`
			)
		),
		step(
			'people-stay-pending',
			'People who signed up stay pending',
			sources.watcherIssue,
			text(
				md`An app that scales to zero confirms nobody. Apps from the ARM template of before September 13, 2024 do that. Keep one replica running:`
			),
			run(sh`az containerapp update ${app(here)} --min-replicas 1 --max-replicas 1`),
			text(md`Then send the request with the bearer token again, as in Verify.`)
		)
	],

	redeploy: 'not-offered',

	finish: () => finish(md`Remove the copy of the settings when nobody needs it any more.`)
});
