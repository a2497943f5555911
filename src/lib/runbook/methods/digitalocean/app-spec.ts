import {
	find,
	pipe,
	retag,
	saveTo,
	setForPrograms,
	sh,
	type Command,
	type Run
} from '../../language/command.ts';
import type { Step } from '../../model.ts';
import type { Context } from '../../method.ts';
import { md } from '../../language/prose.ts';
import { isMirror } from '../../image-source.ts';
import { digitaloceanCitations } from './citations.ts';
import {
	add,
	clicks,
	edit,
	keep,
	output,
	remove,
	run,
	step,
	warning,
	type Steps
} from '../../language/step.ts';
import type { Given, Value } from '../../language/value.ts';
import { word, type Word } from '../../language/words.ts';

/** An app on DigitalOcean App Platform. Its spec defines all of it, including the image tag. */
export type App = {
	readonly name: Value;
	readonly id: Value;
	/** Where 1Password CLI finds the session file. */
	readonly vault: Given;
	readonly item: Given;
};

const SPEC = word`op-scim-bridge.yaml`;
const LIVE_SPEC = word`op-scim-bridge.live.yaml`;
const EXAMPLES = word`https://raw.githubusercontent.com/1Password/scim-examples/main/do-app-platform-op-cli`;

const specCopy = ({ version }: Context): Word => word`op-scim-bridge.before-v${version}.yaml`;

const exampleFile = ({ answers }: Context): Word =>
	answers.idp === 'google'
		? word`${EXAMPLES}/google-workspace/op-scim-bridge-gw.yaml`
		: word`${EXAMPLES}/op-scim-bridge.yaml`;

export const liveSpec = ({ id }: App): Run => sh`doctl apps spec get ${id}`;

const applySpec = ({ id }: App, spec: Word): Run =>
	sh`doctl apps update ${id} --spec ${spec} --wait`;

/** Restores the spec that `saveSpec` saved. */
export const restoreSpec = (on: App, here: Context): Run => applySpec(on, specCopy(here));

/** Saves the current spec of the app as a backup. */
export const saveSpec = (on: App, here: Context): Command => saveTo(specCopy(here), liveSpec(on));

/** Saves the current spec of the app for editing. */
export const saveLiveSpec = (on: App): Command => saveTo(LIVE_SPEC, liveSpec(on));

/** Replaces the spec of the app with that of the example, with another tag. */
export const throughExample = (on: App, here: Context): Steps => [
	step('get-spec', 'Get the current spec of the example', digitaloceanCitations.appPlatform, [
		md`The spec names the version of the example. The second command sets your version. The Redis of this spec comes from a place that still exists.`,
		run(
			sh`curl --silent --show-error --fail --output ${SPEC} ${exampleFile(here)}`,
			retag(SPEC, word`tag: `, here.version),
			find(word`tag:`, SPEC)
		),
		output(word`tag: v${here.version}`)
	]),
	step('deploy-spec', 'Deploy the spec', digitaloceanCitations.appPlatform, [
		md`1Password CLI puts the session into the spec on its way to DigitalOcean. The session is not written to a file. doctl updates the app ${on.name}, and waits until the deployment is done.`,
		warning(
			md`This sets the whole app to the spec of the example. For example, it sets back a larger instance size. If someone changed the app, answer **Yes** to “Did someone customize the deployment?” instead.`
		),
		run(
			setForPrograms('VAULT', on.vault),
			setForPrograms('ITEM', on.item),
			pipe(sh`cat ${SPEC}`, sh`op inject`, sh`doctl apps create --spec - --wait --upsert`)
		)
	])
];

/** Changes only the tag in the app's own spec. docs/facts/platforms.md 11. */
export const throughLiveSpec = (on: App, here: Context): Steps => [
	step(
		'change-image',
		'Put the new version into the spec of the app',
		digitaloceanCitations.doctlApps,
		[
			md`Open ${LIVE_SPEC} in an editor, and change the line ${word`tag`} of the component \`op-scim-bridge\`. Leave the values that start with ${word`EV[`} as they are: they are encrypted. Read the rest of this step before you save. Do the next step only after that.`,
			edit(LIVE_SPEC, [
				keep(word`      repository: scim`),
				here.previous.kind === 'known' && remove(word`      tag: v${here.previous.version}`),
				add(word`      tag: v${here.version}`)
			]),
			isMirror(here.answers.image) &&
				warning(
					md`You asked for ${here.answers.image}. Write it in parts into ${word`registry_type`}, ${word`registry`} and ${word`repository`} of the same component.`
				),
			warning(
				md`If the component of Redis has ${word`registry: bitnami`}, change it too before you save. Set ${word`registry: library`} and ${word`repository: redis`}. Remove its ${word`tag`} and its ${word`envs`}. Add the next line to it. Every deployment restarts Redis, and the old image can no longer be pulled.`
			),
			edit(LIVE_SPEC, [
				add(
					word`    run_command: redis-server --maxmemory 256mb --maxmemory-policy volatile-lru --save ""`
				)
			])
		]
	),
	step('check-spec', 'Let DigitalOcean check the spec', digitaloceanCitations.doctlApps, [
		md`This shows what the app would cost, and changes nothing. An error names what is wrong.`,
		run(sh`doctl apps propose --app ${on.id} --spec ${LIVE_SPEC}`)
	]),
	step('deploy-spec', 'Deploy the spec', digitaloceanCitations.doctlApps, [
		md`Expect DigitalOcean to accept the encrypted values of the same app. If it does not, it says so and changes nothing.`,
		run(applySpec(on, LIVE_SPEC))
	])
];

/** By clicks, for someone without a terminal. */
export const throughPortal = (on: App, here: Context): Step =>
	step('portal', 'Or: change the version in the control panel', digitaloceanCitations.appPlatform, [
		md`If you have no terminal, do this instead of the steps above. We have not seen these pages, so labels may differ. This changes the bridge only: if Redis comes from ${word`bitnami/redis`}, use the commands.`,
		clicks(
			md`Open **Apps** and the app ${on.name}, then **Settings**.`,
			md`Choose the component \`op-scim-bridge\`, and edit its source.`,
			md`Set the tag to ${word`v${here.version}`}, and save. A deployment starts.`
		)
	]);
