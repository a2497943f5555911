import { askHealthAgain } from '../../steps/verify.ts';
import { assign, saveTo, sh, type Run } from '../../language/command.ts';
import { terms } from '../../knowledge/glossary.ts';
import type { Step } from '../../model.ts';
import { md, type Link, type Prose } from '../../language/prose.ts';
import type { Context } from '../../method.ts';
import { awsCitations } from './citations.ts';
import {
	clicks,
	output,
	run,
	step,
	warning,
	type Content,
	type Steps
} from '../../language/step.ts';
import type { Given, Value } from '../../language/value.ts';
import { variable, word, words, type Word } from '../../language/words.ts';

/** A stack of one of the vendor's templates; the version is a parameter. docs/facts/platforms.md 6 and 7. */
export type Stack = {
	readonly stack: Value;
	readonly region: Value;
	/** Every parameter of the template but the version. A parameter left out would fall back to its default. */
	readonly parameters: readonly Word[];
	readonly source: Link;
};

const place = ({ region }: Stack): readonly Word[] => words`--region ${region}`;
export const named = (on: Stack): readonly Word[] => words`${place(on)} --stack-name ${on.stack}`;

const change = (on: Stack, version: Given): readonly Word[] => [
	...words`--use-previous-template --capabilities CAPABILITY_IAM --parameters`,
	word`ParameterKey=SCIMBridgeVersion,ParameterValue=v${version}`,
	...on.parameters.map((key) => word`ParameterKey=${key},UsePreviousValue=true`)
];

const readVersion = (on: Stack): Run =>
	sh`aws cloudformation describe-stacks ${named(on)} --query ${word`Stacks[0].Parameters[?ParameterKey=='SCIMBridgeVersion'].ParameterValue`} --output text`;

const waitForUpdate = (on: Stack): Run =>
	sh`aws cloudformation wait stack-update-complete ${named(on)}`;

const templateCopy = ({ version }: Context): Word =>
	word`op-scim-bridge.template.before-v${version}.yaml`;

const parameterNames = ({ parameters }: Stack): Prose =>
	parameters.reduce((names, key) => md`${names}, ${key}`, md`\`SCIMBridgeVersion\``);

export const prepare = (on: Stack, here: Context): Steps => [
	step('check-stack', 'Find the stack and its parameters', on.source, [
		here.customized
			? md`You need the AWS CLI, version 2, signed in with the rights of whoever deployed the ${terms.cloudformationStack}.`
			: md`You need the AWS CLI, version 2, signed in with the rights of whoever deployed the ${terms.cloudformationStack}. If you have no terminal, do the clicks of Update instead.`,
		run(
			sh`aws cloudformation describe-stacks ${named(on)} --query Stacks[0].StackStatus --output text`,
			sh`aws cloudformation describe-stacks ${named(on)} --query Stacks[0].Parameters[].ParameterKey --output text`
		),
		md`Check that the status ends in ${word`_COMPLETE`}. If it does not, another update is running or has failed: take care of that update first. Check that the names are ${parameterNames(on)}, in any order. If your names differ, your stack has another template: see Troubleshoot before you continue.`
	]),
	step('read-current-version', 'Read the current version', on.source, [
		run(readVersion(on)),
		here.previous.kind === 'known' && output(word`v${here.previous.version}`),
		md`Write the version down: you need it to go back.`
	])
];

export const backUpTemplate = (on: Stack, here: Context): Step =>
	step('back-up', 'Keep a copy of the template', awsCitations.updateStack, [
		run(
			saveTo(
				templateCopy(here),
				sh`aws cloudformation get-template ${named(on)} --query TemplateBody --output text`
			)
		),
		md`The copy is for comparison. The update below keeps the template of the stack, with everything that someone changed in it.`
	]);

const inConsole = (on: Stack, { version }: Context): Content => [
	md`Or, instead of these commands, use the AWS console (we have not seen these pages, so labels may differ):`,
	clicks(
		md`Open **CloudFormation**, then **Stacks**, choose ${on.stack}, and click **Update**.`,
		md`Choose **Use existing template**, and click **Next**.`,
		md`Set **1Password SCIM Bridge version** to ${word`v${version}`}, with the v. Leave every other field as it is. Secrets show as asterisks: keep **Use existing value**.`,
		md`Click **Next**, confirm that IAM resources may be changed, and click **Submit**. Wait for ${word`UPDATE_COMPLETE`}.`
	)
];

/** Changes only the version parameter, and keeps the template of the stack. */
export const updateStack = (on: Stack, here: Context): Steps => [
	step('update-stack', 'Set the version of the stack', awsCitations.updateStack, [
		md`Only the version changes. The template and all other parameters stay as they are. The version needs its v here: it becomes the tag of the image.`,
		run(
			sh`aws cloudformation update-stack ${named(on)} ${change(on, here.version)}`,
			waitForUpdate(on)
		),
		md`The second command waits for up to an hour. It ends without output when the update is done. If the update failed, the command ends with an error, and CloudFormation goes back by itself. \`No updates are to be performed\` means that this version was set already.`,
		inConsole(on, here)
	])
];

/** A customized template may change more, so a change set shows the effect first. */
export const updateByChangeSet = (on: Stack, here: Context): Steps => {
	const name = words`--change-set-name scim-bridge-update`;
	return [
		step('preview', 'See what will change', awsCitations.changeSets, [
			md`You customized this stack. A change set shows what the update would do, and changes nothing. If your template has parameters that are not in this command, add one more ${word`ParameterKey=…,UsePreviousValue=true`} for each of them. A parameter that you leave out gets its default.`,
			run(
				sh`aws cloudformation create-change-set ${named(on)} ${name} ${change(on, here.version)}`,
				sh`aws cloudformation wait change-set-create-complete ${named(on)} ${name}`,
				sh`aws cloudformation describe-change-set ${named(on)} ${name} --query ${word`Changes[].ResourceChange.[Action,LogicalResourceId,Replacement]`} --output table`
			),
			md`Expect a task definition that is replaced, and an ECS service that is modified. That is how an image changes.`,
			warning(
				md`Stop if a secret, a load balancer, a certificate, a gateway or a cluster is removed or replaced. To leave everything as it is, delete the change set.`
			)
		]),
		step('execute', 'Make the change', awsCitations.changeSets, [
			md`Paste this only after you have read the table.`,
			run(sh`aws cloudformation execute-change-set ${named(on)} ${name}`, waitForUpdate(on)),
			md`The second command ends without output when the update is done. If the update failed, it ends with an error, and CloudFormation goes back by itself.`
		])
	];
};

export const checkStack = (on: Stack, here: Context): Step =>
	step('check-stack-after', 'Check the stack and its log', on.source, [
		run(
			readVersion(on),
			assign(
				'LOG_GROUP',
				sh`aws cloudformation describe-stack-resource ${named(on)} --logical-resource-id LogGroup --query StackResourceDetail.PhysicalResourceId --output text`
			),
			sh`aws logs tail ${variable('LOG_GROUP')} ${place(on)} --since 15m`
		),
		output(word`v${here.version}`),
		md`Check that the log shows no fatal error. Its lines name the version that wrote them.`
	]);

export const rollBackStack = (on: Stack, { previous }: Context): Step =>
	step('roll-back', 'Set the old version again', awsCitations.updateStack, [
		md`If an update failed, CloudFormation goes back by itself. Then there is nothing to do.`,
		previous.kind === 'known'
			? [
					run(
						sh`aws cloudformation update-stack ${named(on)} ${change(on, previous.version)}`,
						waitForUpdate(on),
						readVersion(on)
					),
					output(word`v${previous.version}`)
				]
			: md`In the form, enter the version that you wrote down as **Version that runs today**. This step then shows the command. Or use the AWS console: update the stack, choose **Use existing template**, and set **1Password SCIM Bridge version** to that version, with the v.`,
		askHealthAgain
	]);
