import { askDeployed, filled, needed, optional } from '../../questions/question-makers.ts';
import { terms } from '../../knowledge/glossary.ts';
import * as grammar from '../../questions/grammar.ts';
import { azureResourceGroup, azureSubscription, containerAppName } from './grammar.ts';
import { md } from '../../language/prose.ts';
import { containerAppsNotices } from './notices.ts';
import { defineMethod } from '../../method.ts';
import { azureCitations } from './citations.ts';
import { citations } from '../../citations/index.ts';
import { MAINTAINED } from '../../status.ts';
import { output, run, step } from '../../language/step.ts';
import * as containerApp from './container-app.ts';
import { finish } from '../../steps/finish.ts';
import { keepOwnFilesInStep } from '../../steps/own-files.ts';
import { checkTagByHand } from '../../steps/tag.ts';
import { askHealthAgain, verifyBridge } from '../../steps/verify.ts';
import { word } from '../../language/words.ts';

const questions = {
	'resource-group': needed({
		label: 'Resource group',
		term: terms.resourceGroup,
		hint: md`The Azure portal shows it beside the app. 1Password’s guide calls it \`op-scim-bridge-rg\`.`,
		grammar: azureResourceGroup,
		example: 'op-scim-bridge-rg'
	}),
	app: needed({
		label: 'Container app',
		hint: md`Its name in the list of container apps.`,
		grammar: containerAppName,
		example: 'op-scim-bridge-con-app'
	}),
	container: filled('op-scim-bridge', {
		label: 'Container',
		hint: md`The container of the bridge. The other container is Redis.`,
		grammar: grammar.containerName
	}),
	subscription: optional({
		label: 'Subscription',
		hint: md`Its name or ID. Needed only if your account has several.`,
		grammar: azureSubscription,
		example: 'Production'
	}),
	deployed: askDeployed()
};

export default defineMethod({
	title: 'Azure Container Apps',
	groups: ['azure'],
	keywords: ['aca', 'arm', 'bicep', 'portal', 'azurecontainerapps.io'],
	status: MAINTAINED,
	recognize: md`The Azure portal lists a container app such as \`op-scim-bridge-con-app\`, and the address of the bridge ends in \`azurecontainerapps.io\`.`,
	source: azureCitations.containerApps,
	terminal: 'own',
	downtime: md`the old revision continues to work until the new one is ready, so expect none. Redis is in the same revision and restarts with it, which does no harm here: Azure holds the certificate.`,
	imageSource: {
		kind: 'any',
		login: md`For a private registry, give the app its login first, with \`az containerapp registry set\`.`
	},
	questions,
	notices: containerAppsNotices,
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

	on: ({ answers }): containerApp.ContainerApp => ({
		name: answers.app,
		group: answers['resource-group'],
		container: answers.container,
		subscription: answers.subscription
	}),

	prepare: (here, on) => [
		containerApp.connect(on),
		step('read-current-version', 'Read the current version', azureCitations.containerApps, [
			run(containerApp.showImages(on)),
			here.previous.kind === 'known'
				? md`Check that the line of ${here.answers.container} ends in ${here.previous.image}, maybe with a registry before it. If it shows another version, correct **Version that runs today** in the form.`
				: md`In the line of ${here.answers.container}, the version is after the last colon. Write it down: you need it to go back. If the container has another name, correct **Container** in the form.`
		]),
		checkTagByHand(here),
		step('back-up', 'Keep a copy of the app’s settings', azureCitations.containerAppsCli, [
			md`The copy is for comparison. It may contain settings that others should not see: keep it where only you can read it.`,
			run(containerApp.saveSettings(on, here), containerApp.listRevisions(on)),
			md`The table shows the revision that runs now. Write its name down too.`
		]),
		here.customized && containerApp.whatIsCustom(on)
	],

	update: (here, on) => [
		containerApp.setImage(on, here),
		here.customized &&
			keepOwnFilesInStep(
				here,
				md`a YAML file or a template of the app`,
				azureCitations.containerApps
			)
	],

	verify: (here, on) => [
		step('check-revision', 'Check the revision and its log', azureCitations.containerAppsCli, [
			run(
				containerApp.listRevisions(on),
				containerApp.showImages(on),
				containerApp.readLog(on, word`50`)
			),
			output(containerApp.withRegistry(here, here.image)),
			md`Check that the newest revision is active, is healthy, and has all of the traffic. Check that the log shows no fatal error. This may take a few minutes: paste the commands again after a while.`
		]),
		...verifyBridge(here)
	],

	rollBack: (here, on) => [
		step('roll-back', 'Set the old image again', azureCitations.containerAppsCli, [
			here.previous.kind === 'known'
				? run(containerApp.setImageTo(on, here, here.previous.image), containerApp.showImages(on))
				: [
						md`In the form, enter the version that you wrote down in Prepare as **Version that runs today**. This step then shows the command. Or paste the command of “Set the new image” in Update again, with that version. The table shows what runs:`,
						run(containerApp.showImages(on))
					],
			md`You can also make a copy of an earlier revision instead: \`az containerapp revision copy\` with \`--from-revision\` and its name. We have not tried that with the bridge.`,
			askHealthAgain
		])
	],

	troubleshoot: (here, on) => [
		step(
			'revision-fails',
			'The new revision does not become healthy',
			azureCitations.containerApps,
			[
				run(
					containerApp.listRevisions(on),
					containerApp.readSystemLog(on),
					containerApp.readLog(on, word`100`)
				),
				md`- The image cannot be pulled: the tag does not exist, or the app has no login for the registry.
- \`failed to set up redis for SCIM bridge\`: look at the container \`op-scim-redis\` of the same revision.
- The session cannot be read: see the next step.

Meanwhile, the old revision continues to work.`
			]
		),
		step(
			'which-generation',
			'Find out how the app keeps its session',
			azureCitations.containerApps,
			[
				run(containerApp.showVariables(on)),
				md`If ${word`OP_SESSION`} is in the list, the app is from before May 2024: its secret is base64. If not, the secret is mounted as a file. Changing the image works with both. A newer YAML file or template works only if the secret is mounted as a file.`
			]
		),
		step('people-stay-pending', 'People who signed up stay pending', citations.watcherIssue, [
			md`An app that scales to zero confirms nobody. Apps from the ARM template from before September 13, 2024 do that. Keep one replica running:`,
			run(containerApp.keepOneReplica(on)),
			md`Then send the request with the bearer token again, as in Verify.`
		])
	],

	redeploy: 'not-offered',

	finish: () => finish(md`Remove the copy of the settings when nobody needs it anymore.`)
});
