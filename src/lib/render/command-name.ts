import type { Step } from '#lib/runbook/model.ts';
import { rememberedByText } from '#lib/runbook/remember.ts';

/** What the copy button of some commands is called. */
export type CommandName = {
	/** Unique in the runbook. */
	readonly id: string;
	readonly name: string;
};

const nameOf = rememberedByText(
	(stepId: string, title: string, at: number, isSeveral: boolean): CommandName => ({
		id: `${stepId}-${at}`,
		name: isSeveral ? `${title}, ${at + 1}` : title
	})
);

/**
 * @param i the place of a block in the step
 * @returns what it is called if it has commands: several in one step are counted. While the step changes in nothing but
 * answers, the very same.
 */
export function commandName({ id, title, body }: Step, i: number): CommandName {
	const areCommands = body.map(({ kind }) => kind === 'commands');
	const count = (some: readonly boolean[]) => some.filter(Boolean).length;
	return nameOf(id, title, count(areCommands.slice(0, i)), count(areCommands) > 1);
}
