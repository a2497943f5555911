import { rememberedByText } from '#lib/runbook/language/remember.ts';
import type { Step } from '#lib/runbook/model.ts';

/** The name of the copy button of a block of commands. */
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

/** @returns the name of each block of a step; undefined without commands. Several in one step get numbers. */
export function commandNames({ id, title, body }: Step): readonly (CommandName | undefined)[] {
	const count = body.filter(({ kind }) => kind === 'commands').length;
	let at = 0;
	return body.map(({ kind }) =>
		kind === 'commands' ? nameOf(id, title, at++, count > 1) : undefined
	);
}
