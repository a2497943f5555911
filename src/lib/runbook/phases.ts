import type { Phase, PhaseId, Runbook, Step } from './model.ts';
import { remembered, rememberedByText } from './remember.ts';

/** Whether everyone goes through a phase, or only who needs it. */
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

/** @returns the part each phase of a runbook plays: without an update in place, Redeploy is the way. */
export const rolesIn = ({ phases }: Runbook): Readonly<Record<PhaseId, Role>> =>
	phases.some(({ id }) => id === 'update') ? IN_PLACE : BY_MOVING;

/** A phase with the number of its first step: steps are counted through, so that two people mean the same step 4. */
export type NumberedPhase = Phase & { readonly start: number };

const startingAt = remembered((phase: Phase, start: number): NumberedPhase => ({
	...phase,
	start
}));

export const numbered = ({ phases }: Runbook): readonly NumberedPhase[] => {
	let start = 1;
	return phases.map((phase) => {
		const now = startingAt(phase, start);
		start += phase.steps.length;
		return now;
	});
};

/** A step in an outline. */
export type Entry = Pick<Step, 'id' | 'title'> & { readonly number: number };

export type OutlinePhase = {
	readonly id: PhaseId;
	readonly way: Way;
	readonly steps: readonly Entry[];
};

const entry = rememberedByText((id: string, title: string, number: number): Entry => ({
	id,
	title,
	number
}));

const outlinePhase = rememberedByText(
	(id: PhaseId, way: Way, steps: readonly Entry[]): OutlinePhase => ({ id, way, steps })
);

/** @returns the steps at a glance. While only answers change that no title has, each phase is the very same. */
export const outlineOf = (runbook: Runbook): readonly OutlinePhase[] => {
	const roles = rolesIn(runbook);
	return numbered(runbook).map(({ id, steps, start }) =>
		outlinePhase(
			id,
			roles[id].way,
			steps.map((step, i) => entry(step.id, step.title, start + i))
		)
	);
};
