import { backUp, keepLines, pipe, sh, type Command, type Run } from '../../language/command.ts';
import type { Context } from '../../method.ts';
import { md } from '../../language/prose.ts';
import { dockerCitations } from './citations.ts';
import { citations } from '../../citations/index.ts';
import { output, run, step, warning, type Steps } from '../../language/step.ts';
import type { Given, Value } from '../../language/value.ts';
import { word, words, type NonEmpty, type Word } from '../../language/words.ts';
import { changeImageLine, yamlImage, type ImageFile } from '../../steps/image-line.ts';

/** The service of the bridge in a stack, and the files that the stack came from. docs/facts/platforms.md 2. */
export type Stack = {
	readonly name: Given;
	/** The short name, without the name of the stack. */
	readonly service: Given;
	/** In order: the first file holds the image line, the others override parts of it. */
	readonly files: NonEmpty<Value>;
	readonly registry: 'public' | 'private';
};

export const serviceName = ({ name, service }: Stack): Word => word`${name}_${service}`;

const registryAuth = ({ registry }: Stack): readonly Word[] =>
	registry === 'private' ? words`--with-registry-auth` : [];

const composeFiles = ({ files }: Stack): readonly Word[] =>
	files.flatMap((file) => words`--compose-file ${file}`);

export const mergedFiles = (on: Stack): Run => sh`docker stack config ${composeFiles(on)}`;

const deployStack = (on: Stack): Run =>
	pipe(mergedFiles(on), sh`docker stack deploy --compose-file - ${registryAuth(on)} ${on.name}`);

export const runningImage = (on: Stack): Run =>
	sh`docker service inspect ${serviceName(on)} --format ${word`{{.Spec.TaskTemplate.ContainerSpec.Image}}`}`;

export const updateTo = (on: Stack, image: Word): Run =>
	sh`docker service update ${serviceName(on)} --image ${image} ${registryAuth(on)}`;

export const imageFile = ({ service, files }: Stack, { version }: Context): ImageFile => ({
	...yamlImage(word`  ${service}:`, word`    `),
	file: files[0],
	copy: word`${files[0]}.before-v${version}`,
	source: citations.updateGuide
});

/** Backs up every file of the stack. */
export const copies = ({ files }: Stack, { version }: Context): NonEmpty<Command> => {
	const [first, ...rest] = files;
	const copy = (file: typeof first) => backUp(file, word`${file}.before-v${version}`);
	return [copy(first), ...rest.map(copy)];
};

/** Changes only the image of the running service. */
export const updateService = (on: Stack, here: Context): Steps => [
	step('update-service', 'Update the service', citations.docker, [
		md`Docker pulls the image, stops the old bridge, starts the new one, and waits until it is stable. Redis does not change.`,
		run(updateTo(on, here.image))
	]),
	step('keep-files-in-step', 'Put the same version into your Compose file', citations.docker, [
		md`The swarm now runs ${here.image}, but your Compose file still names the old version. The next ${word`docker stack deploy`} would bring the old version back without a warning. Change the image line there too. It is in \`compose.template.yaml\` or, in the older example, in \`docker-compose.yml\`.`
	])
];

/** Deploys the edited files again, for a customized stack. */
export const redeployStack = (on: Stack, here: Context): Steps => [
	changeImageLine(imageFile(on, here), here),
	step('check-files', 'Let Docker merge the files', citations.docker, [
		run(keepLines(mergedFiles(on), word`image:`)),
		output(word`    image: ${here.image}`),
		md`Redis is in the list too. \`open … scim.env: no such file\` means that you are not in the directory with \`scim.env\`.`
	]),
	step('deploy-stack', 'Deploy the stack', dockerCitations.stackDeploy, [
		warning(
			md`Check two things first. The stack ${on.name} must be the one that runs: another name starts a second bridge. Every file that the stack was deployed with must be listed.`
		),
		md`Docker may also pull a newer Redis and restart it. Then the bridge requests a new certificate. Do not repeat this often.`,
		run(deployStack(on))
	])
];
