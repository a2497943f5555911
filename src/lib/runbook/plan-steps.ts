import { noticesWith } from './notices/index.ts';
import { withNotices } from './notices/place.ts';
import type { Method } from './platforms/index.ts';
import type { Plan } from './platform.ts';
import { canonicalText, isAsked, type Draft } from './questions.ts';
import { beginRunbook } from './remember.ts';
import type { Version } from './version.ts';

/**
 * The runbook of a method for these answers, with everything its administrator should be warned of, apart from what
 * a shell does differently: render/shells.ts.
 * @returns the runbook, or the reason for each answer that is not usable. Never throws on bad input.
 */
export function planSteps({ id, platform }: Method, draft: Draft, target: Version): Plan {
	beginRunbook();
	const { questions, notices } = platform;
	const planned = platform.plan(draft, target);
	if (planned.kind === 'refused') return planned;
	const answer = (key: string) =>
		isAsked(questions, key, draft) ? canonicalText(questions, key, draft) : '';
	const facts = { method: id, target, answer };
	return { kind: 'planned', runbook: withNotices(planned.runbook, noticesWith(notices), facts) };
}
