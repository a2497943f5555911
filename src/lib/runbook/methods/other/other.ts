import { md } from '../../language/prose.ts';
import { defineMethod } from '../../method.ts';
import { citations } from '../../citations/index.ts';
import { otherCitations } from './citations.ts';
import { MAINTAINED } from '../../status.ts';
import { clicks, note, step, warning } from '../../language/step.ts';
import { finish } from '../../steps/finish.ts';
import { checkTagWithDocker } from '../../steps/tag.ts';
import { askHealthAgain, verifyBridge } from '../../steps/verify.ts';
import { word } from '../../language/words.ts';

/** Any other host that runs the image: same steps, other buttons. docs/facts/platforms.md 15. */
export default defineMethod({
	title: 'Another container host',
	groups: ['other', 'server'],
	keywords: [
		'podman',
		'nomad',
		'render',
		'heroku',
		'app runner',
		'elastic beanstalk',
		'nas',
		'rancher'
	],
	status: MAINTAINED,
	recognize: md`None of the others: something else runs a container from the image \`1password/scim\`, such as Podman, Nomad or a hosting service.`,
	source: citations.preparation,
	terminal: 'own',
	downtime: md`as long as your host takes to replace a container: expect a few seconds to a few minutes.`,
	imageSource: {
		kind: 'any',
		login: md`Your host needs a login for a private registry.`
	},
	questions: {},
	notices: [],
	generations: [],

	on: () => ({}),

	prepare: (here) => [
		step('find-image', 'Find where the image is named', citations.preparation, [
			md`Look for ${word`1password/scim`} in the settings of your host, and in the files or pipelines that deploy to it. Find every place: a place that you forget brings the old version back. If a digest (${word`@sha256:`}) follows the tag, change it too: with a digest, the tag does not count.`
		]),
		step('read-current-version', 'Read the current version', otherCitations.endpoints, [
			clicks(
				md`Open ${here.answers.url} in a browser and enter the bearer token.`,
				md`Write down the version at the top left: you need it to go back.`
			),
			md`The log of the container names it too, as ${word`version=`}.`
		]),
		checkTagWithDocker(here),
		step('back-up', 'Keep a copy of the settings', citations.preparation, [
			md`Save the file, or write down the settings of the container: image, variables, secrets by their names, ports, volumes, and how it reaches Redis. Do not put the secrets themselves into the copy.`
		])
	],

	update: (here) => [
		step('change-image', 'Set the new image', citations.preparation, [
			warning(
				md`Only one bridge may run. If your host keeps two for a while, or scales by itself, set the number of instances to exactly one.`
			),
			note(
				md`The bridge stops if it does not reach Redis. If a host scales the bridge to zero, the bridge cannot confirm people.`
			),
			clicks(
				md`Change the image of the bridge’s container to ${here.image}, everywhere you found it.`,
				md`Leave the container of Redis, the variables, the secrets and the ports as they are.`,
				md`Save, and let your host replace the old container. Do not start a second container beside it.`
			)
		])
	],

	verify: (here) => [
		step('check-container', 'Check the container and its log', citations.preparation, [
			md`Check that your host shows one running container of the bridge, with the image ${here.image}. Check that its log shows no fatal error.`
		]),
		...verifyBridge(here)
	],

	rollBack: (here) => [
		step('roll-back', 'Set the old image again', citations.preparation, [
			here.previous.kind === 'known'
				? md`Change the image back to ${here.previous.image}, everywhere you changed it, and let your host deploy it.`
				: md`Change the image back to the version that you wrote down, everywhere you changed it, and let your host deploy it.`,
			askHealthAgain
		])
	],

	troubleshoot: () => [
		step('container-restarts', 'The container restarts again and again', citations.preparation, [
			md`- \`failed to set up redis for SCIM bridge\`: the bridge does not reach Redis. Check that Redis runs, and ${word`OP_REDIS_URL`}.
- The image cannot be pulled: the tag does not exist, or the host may not pull it.
- \`exec format error\`: the image has no variant for the processor. Versions before 2.8.5 exist for AMD64 only.`
		]),
		step('not-reached', 'The bridge runs but cannot be reached', otherCitations.endpoints, [
			md`The container listens on 8443 for https, and on 3002 for http, if something else ends https. \`/ping\` answers without a token, if the path to the container is right.`
		])
	],

	redeploy: 'not-offered',

	finish: () => finish(md`Keep the copy of the settings with your change record.`)
});
