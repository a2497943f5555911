import type { Steps } from '../../language/step.ts';
import type { Context } from '../../method.ts';
import * as cloudformation from './cloudformation.ts';
import { troubleshoot } from './cloudformation-trouble.ts';
import { checkTagByHand } from '../../steps/tag.ts';
import { verifyBridge } from '../../steps/verify.ts';

/** The phases of a method that deploys one of the vendor's templates as a stack. */
export const phases = <Here extends Context>(stack: (here: Here) => cloudformation.Stack) =>
	({
		prepare: (here: Here): Steps => [
			...cloudformation.prepare(stack(here), here),
			checkTagByHand(here),
			cloudformation.backUpTemplate(stack(here), here)
		],
		update: (here: Here): Steps =>
			here.answers.customized === 'yes'
				? cloudformation.updateByChangeSet(stack(here), here)
				: cloudformation.updateStack(stack(here), here),
		verify: (here: Here): Steps => [
			cloudformation.checkStack(stack(here), here),
			...verifyBridge(here)
		],
		rollBack: (here: Here): Steps => [cloudformation.rollBackStack(stack(here), here)],
		troubleshoot: (here: Here): Steps => troubleshoot(stack(here)),
		redeploy: 'not-offered'
	}) as const;
