import { saveTo, sh, type Command, type Run } from '../../language/command.ts';
import type { Step } from '../../model.ts';
import type { Context } from '../../method.ts';
import { md } from '../../language/prose.ts';
import { namesItsHost } from '../../image-source.ts';
import { azureCitations } from './citations.ts';
import { clicks, run, step, warning } from '../../language/step.ts';
import type { Absent, Given, Value } from '../../language/value.ts';
import { word, words, type Word } from '../../language/words.ts';

/** An Azure container app. docs/facts/platforms.md 12. */
export type ContainerApp = {
	readonly name: Value;
	readonly group: Value;
	/** The container of the bridge; the other one is Redis. */
	readonly container: Given;
	readonly subscription: Given | Absent;
};

const named = ({ name, group }: ContainerApp): readonly Word[] =>
	words`--name ${name} --resource-group ${group}`;

/** Azure requires the registry in an image name, but Docker omits it for Docker Hub. */
export const withRegistry = ({ answers }: Context, image: Word): Word =>
	namesItsHost(answers.image) ? image : word`docker.io/${image}`;

const query = (on: ContainerApp, what: Word, format: Word): Run =>
	sh`az containerapp show ${named(on)} --query ${what} --output ${format}`;

export const showImages = (on: ContainerApp): Run =>
	query(on, word`properties.template.containers[].{name:name,image:image}`, word`table`);

export const showVariables = (on: ContainerApp): Run =>
	query(on, word`properties.template.containers[].env[].name`, word`tsv`);

export const listRevisions = (on: ContainerApp): Run =>
	sh`az containerapp revision list ${named(on)} --output table`;

export const readLog = (on: ContainerApp, lines: Word): Run =>
	sh`az containerapp logs show ${named(on)} --container ${on.container} --tail ${lines}`;

export const readSystemLog = (on: ContainerApp): Run =>
	sh`az containerapp logs show ${named(on)} --type system --tail 50`;

export const setImageTo = (on: ContainerApp, here: Context, image: Word): Run =>
	sh`az containerapp update ${named(on)} --container-name ${on.container} --image ${withRegistry(here, image)}`;

export const keepOneReplica = (on: ContainerApp): Run =>
	sh`az containerapp update ${named(on)} --min-replicas 1 --max-replicas 1`;

/** Saves the current settings of the app to a file. */
export const saveSettings = (on: ContainerApp, { version }: Context): Command =>
	saveTo(
		word`container-app.before-v${version}.yaml`,
		sh`az containerapp show ${named(on)} --output yaml`
	);

export const connect = ({ subscription }: ContainerApp): Step =>
	step('connect', 'Get the Azure CLI ready', azureCitations.containerAppsCli, [
		md`Use the Azure CLI, and sign in. Or use Azure Cloud Shell. You need the right to change the app, for example as Contributor. If you have no terminal, do the clicks of Update instead.`,
		subscription.kind === 'given'
			? run(
					sh`az account set --subscription ${subscription}`,
					sh`az extension add --name containerapp --upgrade`
				)
			: run(sh`az extension add --name containerapp --upgrade`)
	]);

/** For a customized app: shows the settings to compare afterwards. */
export const whatIsCustom = (on: ContainerApp): Step =>
	step('look-at-customization', 'Write down what was customized', azureCitations.containerApps, [
		md`The update changes one image and keeps everything else. Look at the settings now, to compare them afterwards:`,
		run(
			query(
				on,
				word`properties.template.{scale:scale,containers:containers[].{name:name,env:env[].name,resources:resources}}`,
				word`yaml`
			)
		),
		warning(
			md`Do not apply a newer YAML file or ARM template of the example to a customized app. It sets everything to the values of the example. Apps from before May 2024 also keep their session in another form.`
		)
	]);

/** Sets the image, by command or by clicks. */
export const setImage = (on: ContainerApp, here: Context): Step =>
	step('set-image', 'Set the new image', azureCitations.containerApps, [
		md`This makes a new revision. It changes the image of ${on.container} and nothing else. Without the name of the container, the command could change Redis.`,
		run(setImageTo(on, here, here.image)),
		md`Or, instead of this command, use the Azure portal:`,
		clicks(
			md`Open **Container Apps** and the app ${on.name}.`,
			md`Choose **Containers**, then **Edit and deploy**.`,
			md`Check ${on.container} and click **Edit**.`,
			md`Change the version in **Image and Tag** to ${word`v${here.version}`}, and click **Save**.`,
			md`Click **Create**.`
		)
	]);
