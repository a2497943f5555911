import type { Steps } from '../../language/step.ts';
import type { Context } from '../../method.ts';
import * as cloudformation from './cloudformation.ts';
import type { Stack } from './cloudformation.ts';
import { troubleshoot } from './cloudformation-trouble.ts';
import { checkTagByHand } from '../../steps/tag.ts';
import { verifyBridge } from '../../steps/verify.ts';

/** The phases of a method that deploys one of the vendor's templates as a stack. */
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
