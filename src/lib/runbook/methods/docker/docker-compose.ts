import { askDirectory, choice, filled } from '../../questions/question-makers.ts';
import { backUp, find, keepLines, sh, type Run } from '../../language/command.ts';
import * as grammar from '../../questions/grammar.ts';
import { composeService } from './grammar.ts';
import { removed } from '../../knowledge/not-maintained.ts';
import { md } from '../../language/prose.ts';
import { dockerNotices } from './notices.ts';
import { defineMethod, type Context } from '../../method.ts';
import { dockerCitations } from './citations.ts';
import { citations } from '../../citations/index.ts';
import { output, run, step, warning } from '../../language/step.ts';
import { finish } from '../../steps/finish.ts';
import { changeImageLine, yamlImage, type ImageFile } from '../../steps/image-line.ts';
import { checkTagWithDocker } from '../../steps/tag.ts';
import { askHealthAgain, verifyBridge } from '../../steps/verify.ts';
import { word, words, type Word } from '../../language/words.ts';

const questions = {
	directory: askDirectory(md`The directory on the Docker host that contains the Compose file.`),
	file: filled('docker-compose.yml', {
		label: 'Compose file',
		hint: md`\`docker compose ls\` shows its path.`,
		grammar: grammar.fileName
	}),
	service: filled('scim', {
		label: 'Service of the bridge',
		hint: md`The name above the image line in the Compose file.`,
		grammar: composeService
	}),
	compose: choice(
		'v2',
		{ v2: 'docker compose (version 2)', v1: 'docker-compose (version 1)' },
		{
			label: 'Compose command',
			hint: md`Version 1 has had no updates since July 2023.`
		}
	)
};

type Here = Context<typeof questions>;

const enter = ({ answers }: Here): Run => sh`cd ${answers.directory}`;

/** The Compose command up to its subcommand, and the file that names the image. */
type On = { readonly compose: readonly Word[]; readonly file: ImageFile };

const startAlone = (here: Here, { compose }: On): Run =>
	sh`${compose} up -d --no-deps ${here.answers.service}`;

export default defineMethod({
	title: 'Docker Compose',
	groups: ['server'],
	keywords: ['docker-compose.yml', 'container', 'vm', 'linux'],
	status: removed({
		deprecated: '2024-09-04',
		removed: '2025-05-12',
		successor: md`the Docker Swarm example`
	}),
	recognize: md`\`docker ps\` lists containers such as \`compose-scim-1\` and \`compose-redis-1\`, and \`docker stack ls\` lists no stack.`,
	source: citations.updateGuide,
	terminal: 'own',
	downtime: md`the container is replaced, so expect a few seconds, up to three minutes.`,
	imageSource: {
		kind: 'any',
		login: md`The Docker host needs \`docker login\` for your registry.`
	},
	questions,
	notices: dockerNotices,
	generations: [],

	on: ({ answers: { compose, file, service }, version }): On => ({
		compose: compose === 'v2' ? words`docker compose -f ${file}` : words`docker-compose -f ${file}`,
		file: {
			...yamlImage(word`  ${service}:`, word`    `),
			file,
			copy: word`${file}.before-v${version}`,
			source: citations.updateGuide
		}
	}),

	prepare: (here, on) => [
		step('enter-directory', 'Go to the Compose file', dockerCitations.compose, [
			md`Work in a shell on the Docker host, as a user who may use Docker. The host must reach Docker Hub.`,
			warning(
				md`Do not run ${word`git pull`} in this directory. The Compose example was deprecated on September 4, 2024 and removed from the repository on May 12, 2025. So a pull conflicts with your files or removes them. Your own file continues to work (${citations.deprecated}).`
			),
			run(enter(here), sh`${on.compose} ps`),
			md`Check that the list shows the service ${here.answers.service} and a service for Redis.`
		]),
		step('read-current-version', 'Read the current version', dockerCitations.compose, [
			run(find(word`image:`, here.answers.file), sh`${on.compose} images ${here.answers.service}`),
			md`The first command shows the image in the file. The second command shows the image that runs. Write down the tag that runs: you need it to go back.`
		]),
		checkTagWithDocker(here),
		step('back-up', 'Keep a copy of the file', dockerCitations.compose, [
			md`You can paste this twice: it does not overwrite an existing copy.`,
			run(backUp(here.answers.file, on.file.copy))
		])
	],

	update: (here, on) => [
		changeImageLine(on.file, here),
		step('check-file', 'Let Compose read the file', dockerCitations.compose, [
			here.answers.compose === 'v2'
				? run(sh`${on.compose} config --images`)
				: run(keepLines(sh`${on.compose} config`, word`image:`)),
			output(here.image),
			md`Redis is in the list too. If there is an error, it names the line of the file to correct. A warning that the key \`version\` is obsolete is harmless.`
		]),
		step('pull', 'Pull the new image', citations.updateGuide, [
			run(sh`${on.compose} pull ${here.answers.service}`),
			md`Meanwhile, the old bridge continues to run.`
		]),
		step('start', 'Start the new bridge', citations.updateGuide, [
			md`This replaces the bridge alone, in the background. Redis keeps running: it holds the certificate, and a restart would make the bridge request a new one.`,
			run(startAlone(here, on))
		])
	],

	verify: (here, on) => [
		step('check-container', 'Check the container and its log', dockerCitations.compose, [
			run(
				sh`${on.compose} ps`,
				sh`${on.compose} images ${here.answers.service}`,
				sh`${on.compose} logs --tail=100 ${here.answers.service}`
			),
			md`Check that the service ${here.answers.service} is up, that its image is ${here.image}, and that the log shows no fatal error.`
		]),
		...verifyBridge(here)
	],

	rollBack: (here, on) => [
		step('roll-back', 'Put the old file back and start the old bridge', dockerCitations.compose, [
			run(
				enter(here),
				sh`cp ${on.file.copy} ${here.answers.file}`,
				find(word`image:`, here.answers.file),
				startAlone(here, on)
			),
			here.previous.kind === 'known' && [
				md`Check that the file names the previous version:`,
				output(on.file.line(here.previous.image))
			],
			askHealthAgain
		])
	],

	troubleshoot: (here, on) => [
		step('container-restarts', 'The container restarts again and again', citations.preparation, [
			run(sh`${on.compose} ps`, sh`${on.compose} logs --tail=200 ${here.answers.service}`),
			md`- \`failed to set up redis for SCIM bridge\`: Redis does not run or is not reached. Start it with the next command. The bridge stops without Redis.
- Everything else: the log names the setting. The settings are in \`scim.env\`. That file also contains the secret \`OP_SESSION\`: do not send it to anyone.`,
			run(sh`${on.compose} up -d`)
		]),
		step('old-version-stays', 'The old version is still running', dockerCitations.compose, [
			md`Compose does not pull a tag again that it has pulled once. Check that the file names ${here.image} without a digest. Then pull the image, and let Compose replace the container:`,
			run(
				sh`${on.compose} pull ${here.answers.service}`,
				sh`${on.compose} up -d --no-deps --force-recreate ${here.answers.service}`
			)
		])
	],

	redeploy: 'not-offered',

	finish: () =>
		finish(
			md`Keep the copy of the Compose file until the next update. When you have time, plan a move to the Docker Swarm example, which 1Password maintains (${citations.docker}).`
		)
});
