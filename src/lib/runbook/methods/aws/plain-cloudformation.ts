import type { Step } from '../../model.ts';
import type { Context } from '../../method.ts';
import type { NonEmpty } from '../../language/words.ts';
import * as cloudformation from './cloudformation.ts';
import { troubleshoot } from './cloudformation-trouble.ts';
import { checkTagByHand } from '../../steps/tag.ts';
import { verifyBridge } from '../../steps/verify.ts';

/** The phases of a method that deploys one of the vendor's templates as a stack. */
export const phases = <Here extends Context>(stack: (here: Here) => cloudformation.Stack) =>
	({
		prepare: (here: Here): NonEmpty<Step> => [
			...cloudformation.prepare(stack(here), here),
			checkTagByHand(here),
			cloudformation.backUpTemplate(stack(here), here)
		],
		update: (here: Here): NonEmpty<Step> =>
			here.answers.customized === 'yes'
				? cloudformation.updateByChangeSet(stack(here), here)
				: cloudformation.updateStack(stack(here), here),
		verify: (here: Here): NonEmpty<Step> => [
			cloudformation.checkStack(stack(here), here),
			...verifyBridge(here)
		],
		rollBack: (here: Here): NonEmpty<Step> => [cloudformation.rollBackStack(stack(here), here)],
		troubleshoot: (here: Here): NonEmpty<Step> => troubleshoot(stack(here)),
		redeploy: 'not-offered'
	}) as const;
