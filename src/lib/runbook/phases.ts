import type { Phase, PhaseId, Runbook } from './model.ts';
import { remembered } from './language/remember.ts';

/** Whether everyone goes through a phase, or only people who need it. */
export type Way = 'main' | 'if-needed';

type Role = { readonly way: Way; readonly purpose: string };

const IN_PLACE: Readonly<Record<PhaseId, Role>> = {
	prepare: { way: 'main', purpose: 'The bridge is not touched yet. You can stop at any time.' },
	update: { way: 'main', purpose: 'Here the bridge changes.' },
	verify: { way: 'main', purpose: 'Do this right after the update.' },
	rollBack: { way: 'if-needed', purpose: 'Only if you want the old version back.' },
	troubleshoot: { way: 'if-needed', purpose: 'Only if something looks wrong.' },
	redeploy: { way: 'if-needed', purpose: 'Only if an update in place is not possible.' },
	finish: { way: 'main', purpose: 'When everything works.' }
};

const BY_MOVING: Readonly<Record<PhaseId, Role>> = {
	...IN_PLACE,
	verify: { way: 'main', purpose: 'Redeploy says when to do this.' },
	redeploy: { way: 'main', purpose: 'Here the bridge moves. This method has no update in place.' }
};

/** @returns the role of each phase. Without an update in place, everyone goes through Redeploy. */
export const rolesIn = ({
	phases
}: {
	readonly phases: readonly Pick<Phase, 'id'>[];
}): Readonly<Record<PhaseId, Role>> =>
	phases.some(({ id }) => id === 'update') ? IN_PLACE : BY_MOVING;

/** A phase and the number of its first step. Numbers run through all phases, so that "step 4" is unambiguous. */
export type NumberedPhase = Phase & { readonly start: number };

const startingAt = remembered((phase: Phase, start: number): NumberedPhase => ({
	...phase,
	start
}));

/** @returns the phases with step numbers. An unchanged phase with the same number is the same object. */
export const numbered = ({ phases }: Runbook): readonly NumberedPhase[] => {
	let start = 1;
	return phases.map((phase) => {
		const now = startingAt(phase, start);
		start += phase.steps.length;
		return now;
	});
};
