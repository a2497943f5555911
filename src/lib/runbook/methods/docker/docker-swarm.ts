import { askDeployed, askDirectory, filled, list, yesNo } from '../../questions/question-makers.ts';
import { keepLines, sh } from '../../language/command.ts';
import { terms } from '../../knowledge/glossary.ts';
import * as grammar from '../../questions/grammar.ts';
import { swarmName } from './grammar.ts';
import { md } from '../../language/prose.ts';
import { dockerNotices, swarmNotices } from './notices.ts';
import { defineMethod } from '../../method.ts';
import { dockerCitations } from './citations.ts';
import { citations } from '../../citations/index.ts';
import { MAINTAINED } from '../../status.ts';
import { output, run, step } from '../../language/step.ts';
import { finish } from '../../steps/finish.ts';
import * as swarm from './swarm-steps.ts';
import { checkTagWithDocker } from '../../steps/tag.ts';
import { askHealthAgain, verifyBridge } from '../../steps/verify.ts';
import { word } from '../../language/words.ts';

const questions = {
	stack: filled('op-scim-bridge', {
		label: 'Stack',
		term: terms.swarmStack,
		hint: md`\`docker stack ls\` shows it. In the example from before 2024, it is \`op-scim\`.`,
		grammar: swarmName
	}),
	service: filled('scim', {
		label: 'Service of the bridge',
		hint: md`Its short name, without the name of the stack. \`docker service ls\` shows both names, joined by an underscore.`,
		grammar: swarmName
	}),
	directory: askDirectory(
		md`The directory that contains the Compose files, \`scim.env\` and \`scimsession\`.`,
		{
			key: 'customized',
			is: 'yes'
		}
	),
	files: list({
		label: 'Compose files, in order',
		hint: md`All files that the stack was deployed with, separated by commas. If you leave one out, what it set up is dropped.`,
		grammar: grammar.fileName,
		example: 'compose.template.yaml, compose.http.yaml',
		when: { key: 'customized', is: 'yes' }
	}),
	'registry-auth': yesNo('no', {
		label: 'Does the image come from a private registry?',
		hint: md`If you choose **Yes**, the commands pass your registry login on to the nodes.`
	}),
	deployed: askDeployed({ key: 'customized', is: 'yes' })
};

const ABOUT_THE_OLD_LAYOUT = md`If your stack still has the layout from before 2024 (\`op-scim\`, one \`docker-compose.yml\`), it continues to work. Its example was removed on May 12, 2025 (${citations.deprecated}): plan a move to the current one.`;

export default defineMethod({
	title: 'Docker Swarm',
	groups: ['server'],
	keywords: ['stack', 'compose.template.yaml', 'container', 'vm', 'linux'],
	status: MAINTAINED,
	recognize: md`\`docker stack ls\` lists a stack such as \`op-scim-bridge\` or \`op-scim\`.`,
	source: citations.docker,
	terminal: 'own',
	downtime: md`the old task stops before the new one starts, so expect a few seconds.`,
	imageSource: {
		kind: 'any',
		login: md`For a private registry, answer **Yes** to the question about it. The login is then passed on to the nodes.`
	},
	questions,
	notices: [...dockerNotices, ...swarmNotices],
	generations: [
		{ id: 'current', look: md`\`docker stack ls\` lists \`op-scim-bridge\``, names: {} },
		{
			id: 'legacy',
			look: md`it lists \`op-scim\`: the layout before 2024`,
			names: { stack: 'op-scim' }
		}
	],

	on: ({ answers }): swarm.Stack => ({
		name: answers.stack,
		service: answers.service,
		files: answers.files,
		registry: answers['registry-auth'] === 'yes' ? 'private' : 'public'
	}),

	prepare: (here, on) => [
		step('check-manager', 'Make sure that this is a manager of the swarm', citations.docker, [
			run(sh`docker info --format ${word`{{.Swarm.LocalNodeState}} {{.Swarm.ControlAvailable}}`}`),
			output(word`active true`),
			md`If the output is different, sign in to a manager node. Updates run only there.`
		]),
		step('read-current-version', 'Read the current version', citations.docker, [
			run(sh`docker stack services ${here.answers.stack}`, swarm.runningImage(on)),
			here.previous.kind === 'known' && output(here.previous.image),
			md`The first lines list the services of the ${terms.swarmStack}. The last line is the image that runs, with its version after the colon. What follows an ${word`@`} is its digest. Write the version down: you need it to go back.`
		]),
		checkTagWithDocker(here),
		here.customized &&
			step('back-up', 'Keep copies of the Compose files', citations.docker, [
				md`You can paste this twice: it does not overwrite existing copies.`,
				run(sh`cd ${here.answers.directory}`, ...swarm.copies(on, here))
			])
	],

	update: (here, on) =>
		here.customized ? swarm.redeployStack(on, here) : swarm.updateService(on, here),

	verify: (here, on) => [
		step('check-service', 'Check the service and its log', citations.docker, [
			run(
				sh`docker service ps ${swarm.serviceName(on)}`,
				swarm.runningImage(on),
				sh`docker service logs ${swarm.serviceName(on)} --raw --tail 100`
			),
			md`Check that the newest task is ${word`Running`}, and the previous one ${word`Shutdown`}. Check that the image line starts with the new image, and that the log shows no fatal error.`,
			output(here.image)
		]),
		...verifyBridge(here)
	],

	rollBack: (here, on) => [
		step('roll-back', 'Go back to the previous version', dockerCitations.serviceRollback, [
			md`Docker keeps one earlier state of the service, and goes back to it:`,
			run(sh`docker service rollback ${swarm.serviceName(on)}`, swarm.runningImage(on)),
			here.previous.kind === 'known'
				? [
						output(here.previous.image),
						md`If another version is shown, set the version you had:`,
						run(swarm.updateTo(on, here.previous.image), swarm.runningImage(on))
					]
				: md`Check that the last line shows the version that you wrote down in Prepare.`,
			askHealthAgain
		]),
		here.customized &&
			step('restore-file', 'Put the old file back', dockerCitations.stackDeploy, [
				md`Without this step, the next deployment would bring the new version back.`,
				run(
					sh`cd ${here.answers.directory}`,
					sh`cp ${swarm.imageFile(on, here).copy} ${here.answers.files[0]}`,
					keepLines(swarm.mergedFiles(on), word`image:`)
				)
			])
	],

	troubleshoot: (here, on) => [
		step('task-fails', 'The new task does not stay up', citations.docker, [
			run(
				sh`docker service ps ${swarm.serviceName(on)} --no-trunc`,
				sh`docker service logs ${swarm.serviceName(on)} --raw --tail 200`
			),
			md`- \`No such image\`: the tag does not exist, or the node may not pull it. If the image comes from a private registry, answer **Yes** to the question about it.
- \`failed to set up redis for SCIM bridge\`: the bridge does not reach Redis. \`docker stack services\` shows whether Redis runs.
- A port is in use: a second stack runs a second bridge. Only one may run.`,
			run(sh`docker stack services ${here.answers.stack}`)
		]),
		step('secret-refused', 'The deployment is refused because of a secret', citations.docker, [
			md`Secrets cannot be changed in place. If ${word`scimsession`} in the directory differs from the one that was deployed, Docker refuses it. Put the original file back. An update does not change this file.`
		]),
		step(
			'unsupported-file',
			'Docker does not support the Compose file',
			dockerCitations.stackDeploy,
			[
				md`\`unsupported Compose file version: 2.2\` means that this is a file for Docker Compose, not for Swarm. Check how the bridge runs, and choose Docker Compose at the top of the form.`
			]
		)
	],

	redeploy: 'not-offered',

	finish: (here) =>
		finish(
			here.customized
				? md`Keep the copies of the Compose files until the next update. ${ABOUT_THE_OLD_LAYOUT}`
				: ABOUT_THE_OLD_LAYOUT
		)
});
