import { withPowershellNotes } from './knowledge/windows-powershell.ts';
import type { Version } from './knowledge/version.ts';
import { beginRunbook } from './language/remember.ts';
import type { Plan } from './method.ts';
import type { Method } from './methods/index.ts';
import { noticesWith } from './notices/index.ts';
import { withNotices } from './notices/insert-notices.ts';
import { canonicalText, isAsked, type Draft } from './questions/questions.ts';

/**
 * Plans the whole runbook of a method for these answers, with all notices that concern its administrator.
 * @returns the runbook, or the reason for each refused answer. Never throws on bad input.
 */
export function plan(method: Method, draft: Draft, target: Version): Plan {
	beginRunbook();
	const planned = method.planSteps(draft, target);
	if (planned.kind === 'refused') return planned;
	const { id, questions, notices } = method;
	const answer = (key: string) =>
		isAsked(questions, key, draft) ? canonicalText(questions, key, draft) : '';
	const facts = { method: id, target, answer };
	const runbook = withNotices(planned.runbook, noticesWith(notices), facts);
	return { kind: 'planned', runbook: withPowershellNotes(runbook) };
}
