import type { PhaseId, Runbook, Step } from './model.ts';
import { numbered, rolesIn, type Way } from './phases.ts';
import { rememberedByText } from './remember.ts';

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
