import { terms } from '../../knowledge/glossary.ts';
import { md, type Prose } from '../../language/prose.ts';
import { filled } from '../../questions/question-makers.ts';
import { awsRegion, cloudFormationStack } from './grammar.ts';
import type { Steps } from '../../language/step.ts';
import type { Context } from '../../method.ts';
import * as cloudformation from './cloudformation.ts';
import type { Stack } from './cloudformation.ts';
import { troubleshoot } from './cloudformation-trouble.ts';
import { checkTagByHand } from '../../steps/tag.ts';
import { verifyBridge } from '../../steps/verify.ts';

/** The questions of a method that deploys one of the vendor's templates as a stack. */
export const questionsOfStack = (whereRegion: Prose) => ({
	stack: filled('op-scim-bridge', {
		label: 'Stack',
		term: terms.cloudformationStack,
		hint: md`Its name in the list of CloudFormation stacks.`,
		grammar: cloudFormationStack
	}),
	region: filled('us-east-1', { label: 'AWS region', hint: whereRegion, grammar: awsRegion })
});

/** The phases of such a method. */
export const phases = {
	prepare: (here: Context, on: Stack): Steps => [
		...cloudformation.prepare(on, here),
		checkTagByHand(here),
		cloudformation.backUpTemplate(on, here)
	],
	update: (here: Context, on: Stack): Steps =>
		here.customized
			? cloudformation.updateByChangeSet(on, here)
			: cloudformation.updateStack(on, here),
	verify: (here: Context, on: Stack): Steps => [
		cloudformation.checkStack(on, here),
		...verifyBridge(here)
	],
	rollBack: (here: Context, on: Stack): Steps => [cloudformation.rollBackStack(on, here)],
	troubleshoot: (_: Context, on: Stack): Steps => troubleshoot(on),
	redeploy: 'not-offered'
} as const;
