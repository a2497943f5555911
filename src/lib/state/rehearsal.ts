import { supportOf } from '#lib/render/shells.ts';
import { planSteps } from '#lib/runbook/plan-steps.ts';
import type { Draft } from '#lib/runbook/questions.ts';
import type { Session, Shown } from './session.svelte.ts';
import { SheetMaker } from './sheet-maker.ts';

/** By then Chromium has compiled most of what a keystroke runs through; twice as often brought no more. */
const TIMES = 40;

/** What a slice of idle time has to have left for one more, in milliseconds. */
const ENOUGH = 8;

/** @returns the answers as they would be after a keystroke in one of the fields */
function varied({ method, draft }: Shown, time: number): Draft {
	const keys = method.platform.ownKeys.filter(
		(key) => draft[key] !== undefined && draft[key] !== ''
	);
	const key = keys[time % keys.length];
	return key === undefined ? draft : { ...draft, [key]: `${draft[key] ?? ''}${time}` };
}

/**
 * Plans the runbook with other answers while the page is idle, and shows it to nobody. A browser interprets what runs for
 * the first time, and compiles what runs often: so the first keystrokes take no longer than those after them.
 */
export function rehearse(session: Session): void {
	// Safari has no idle time.
	if (!('requestIdleCallback' in globalThis)) return;
	const maker = new SheetMaker();
	let time = 0;

	function once(shown: Shown): void {
		// In turn with the answers as they are: what the real runbook is made of is kept that way.
		for (const draft of [varied(shown, time), shown.draft]) {
			const planned = planSteps(shown.method, draft, shown.target);
			if (planned.kind === 'refused') continue;
			maker.make(supportOf(planned.runbook.shell).remarked(planned.runbook));
		}
		time += 1;
	}

	function go(idle: IdleDeadline): void {
		const { shown } = session;
		if (shown.kind !== 'current') return;
		while (time < TIMES && idle.timeRemaining() > ENOUGH) once(shown.shown);
		if (time < TIMES) requestIdleCallback(go);
	}

	requestIdleCallback(go);
}
