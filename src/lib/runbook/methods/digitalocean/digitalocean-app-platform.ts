import { askDeployed, filled, needed } from '../../questions/question-makers.ts';
import { keepLines, sh } from '../../language/command.ts';
import { DEFAULT_IMAGE } from '../../questions/common-questions.ts';
import { appPlatformApp, appPlatformId, itemName } from './grammar.ts';
import { md } from '../../language/prose.ts';
import { appPlatformNotices } from './notices.ts';
import { defineMethod, type Context } from '../../method.ts';
import { digitaloceanCitations } from './citations.ts';
import { MAINTAINED } from '../../status.ts';
import { output, run, step, warning } from '../../language/step.ts';
import * as spec from './app-spec.ts';
import { finish } from '../../steps/finish.ts';
import { keepOwnFilesInStep } from '../../steps/own-files.ts';
import { checkTagByHand } from '../../steps/tag.ts';
import { askHealthAgain, verifyBridge } from '../../steps/verify.ts';
import { word } from '../../language/words.ts';

const questions = {
	app: filled('op-scim-bridge', {
		label: 'App',
		hint: md`Its name in the list of apps.`,
		grammar: appPlatformApp
	}),
	'app-id': needed({
		label: 'App ID',
		hint: md`\`doctl apps list\` shows it in the first column.`,
		grammar: appPlatformId,
		example: 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6'
	}),
	vault: filled('op-scim', {
		label: 'Vault in 1Password',
		hint: md`The name of the vault with the session file. Never type what is in it.`,
		grammar: itemName,
		when: { key: 'customized', is: 'no' }
	}),
	item: filled('scimsession file', {
		label: 'Item in 1Password',
		hint: md`The name of the item with the session file.`,
		grammar: itemName,
		when: { key: 'customized', is: 'no' }
	}),
	deployed: askDeployed()
};

type Here = Context<typeof questions>;

/**
 * The spec of the example has a fixed app name and an image on Docker Hub. Any other app needs its own spec.
 * docs/facts/platforms.md 11.
 */
const fitsExample = ({ answers, customized }: Here): boolean =>
	!customized && answers.app.text === 'op-scim-bridge' && answers.image.text === DEFAULT_IMAGE;

export default defineMethod({
	title: 'DigitalOcean App Platform',
	groups: ['digitalocean'],
	keywords: ['doctl', 'op inject', 'ondigitalocean.app', 'app spec'],
	status: MAINTAINED,
	recognize: md`\`doctl apps list\` shows \`op-scim-bridge\`, and the address of the bridge ends in \`ondigitalocean.app\`.`,
	source: digitaloceanCitations.appPlatform,
	terminal: 'own',
	downtime: md`the new deployment takes over when it is healthy, so expect none. Redis restarts with it, which does no harm here: DigitalOcean holds the certificate.`,
	imageSource: {
		kind: 'limited',
		limits: md`App Platform takes images from Docker Hub, the DigitalOcean registry and the GitHub registry. It writes the place in parts: \`registry_type\`, \`registry\`, \`repository\` and \`tag\`.`
	},
	questions,
	notices: appPlatformNotices,
	generations: [],

	on: ({ answers }): spec.App => ({
		name: answers.app,
		id: answers['app-id'],
		vault: answers.vault,
		item: answers.item
	}),

	prepare: (here, on) => [
		step('connect', 'Get the tools ready', digitaloceanCitations.appPlatform, [
			fitsExample(here)
				? md`You need doctl, signed in with a token that may read and write. You also need 1Password CLI 2.9.0 or newer, signed in to the account with the vault ${here.answers.vault}.`
				: md`You need doctl, signed in with a token that may read and write.`,
			run(sh`doctl apps list --format ID,Spec.Name,DefaultIngress`),
			md`Check that the list shows ${here.answers.app} with its ID. If the app is called \`scim\` and is built from a Dockerfile, it is the variant that 1Password removed on September 14, 2023. It has no version in its spec: move to the current example instead.`
		]),
		step('read-current-version', 'Read the current version', digitaloceanCitations.appPlatform, [
			run(keepLines(spec.liveSpec(on), word`tag:`)),
			here.previous.kind === 'known' && output(word`tag: v${here.previous.version}`),
			md`The line shows the version of the bridge. Write it down: you need it to go back.`
		]),
		step('check-redis-image', 'Check the Redis image', digitaloceanCitations.appPlatform, [
			run(keepLines(spec.liveSpec(on), word`registry:`)),
			md`${word`registry: bitnami`} is the Redis of specs from before October 2, 2025. Its public tags have vanished, and every deployment restarts Redis. The steps below replace it. ${word`registry: library`} is fine.`
		]),
		checkTagByHand(here),
		step('back-up', 'Keep a copy of the spec', digitaloceanCitations.doctlApps, [
			md`Secrets in the copy are encrypted, for this app alone. Still keep the copy where only you can read it.`,
			run(spec.saveSpec(on, here), !fitsExample(here) && spec.saveLiveSpec(on))
		])
	],

	update: (here, on) =>
		fitsExample(here)
			? [...spec.throughExample(on, here), spec.throughPortal(on, here)]
			: [
					...spec.throughLiveSpec(on, here),
					spec.throughPortal(on, here),
					here.customized &&
						keepOwnFilesInStep(here, md`a spec of the app`, digitaloceanCitations.appPlatform)
				],

	verify: (here, on) => [
		step('check-deployment', 'Check the deployment and its log', digitaloceanCitations.doctlApps, [
			run(
				sh`doctl apps list-deployments ${here.answers['app-id']}`,
				keepLines(spec.liveSpec(on), word`tag:`),
				sh`doctl apps logs ${here.answers['app-id']} op-scim-bridge --type run --tail 100`
			),
			output(word`tag: v${here.version}`),
			md`Check that the newest deployment is active, and that the log shows no fatal error.`
		]),
		...verifyBridge(here)
	],

	rollBack: (here, on) => [
		step('roll-back', 'Put the old spec back', digitaloceanCitations.doctlApps, [
			warning(
				md`If Redis in the copy comes from ${word`bitnami`}, do not put the copy back: that Redis can no longer be pulled. In this case, set only the tag back, in the current spec of the app.`
			),
			run(spec.restoreSpec(on, here), keepLines(spec.liveSpec(on), word`tag:`)),
			here.previous.kind === 'known' && output(word`tag: v${here.previous.version}`),
			md`Or, instead of these commands, use the control panel: open the app, choose **Activity**, and roll back to the previous deployment.`,
			askHealthAgain
		])
	],

	troubleshoot: (here) => [
		step(
			'deployment-fails',
			'The deployment does not become active',
			digitaloceanCitations.appPlatform,
			[
				run(
					sh`doctl apps logs ${here.answers['app-id']} op-scim-bridge --type deploy`,
					sh`doctl apps logs ${here.answers['app-id']} op-scim-redis --type run --tail 100`
				),
				md`- The image of \`op-scim-redis\` cannot be pulled: its public tags have vanished. Answer **Yes** to “Did someone customize the deployment?” and change it in the spec.
- \`failed to set up redis for SCIM bridge\`: the log of \`op-scim-redis\` says why it does not run.

Meanwhile, the old deployment continues to work.`
			]
		),
		step('second-app', 'There are two apps now', digitaloceanCitations.appPlatform, [
			md`The spec of the example finds its app by its name. If your app has another name, the command made a second app, and only one bridge may run. Delete the new app in the control panel. Then enter the name of your app in the form, and start again.`,
			run(sh`doctl apps list --format ID,Spec.Name,Created`)
		]),
		step('inject-fails', '1Password CLI finds no item', digitaloceanCitations.appPlatform, [
			md`Check the vault and the item in the form. Check that the item has a field \`base64_encoded\`. Check that 1Password CLI is signed in to the account with the vault.`
		])
	],

	redeploy: 'not-offered',

	finish: (here) =>
		finish(
			fitsExample(here)
				? md`Remove the copy of the spec when nobody needs it anymore.`
				: md`Remove the copies of the spec when nobody needs them anymore.`
		)
});
