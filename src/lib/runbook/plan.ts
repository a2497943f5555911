import { planSteps } from './plan-steps.ts';
import type { Method } from './platforms/index.ts';
import type { Plan } from './platform.ts';
import type { Draft } from './questions.ts';
import type { Version } from './version.ts';
import { withPowershellNotes } from './windows-powershell.ts';

/**
 * The whole runbook of a method, in either shell. The page makes the same of the same parts, and loads what is about
 * PowerShell for those who ask for it.
 * @returns the runbook, or the reason for each answer that is not usable. Never throws on bad input.
 */
export function plan(method: Method, draft: Draft, target: Version): Plan {
	const planned = planSteps(method, draft, target);
	return planned.kind === 'refused'
		? planned
		: { kind: 'planned', runbook: withPowershellNotes(planned.runbook) };
}
