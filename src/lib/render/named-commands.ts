import type { Block, Step } from '#lib/runbook/model.ts';

type Commands = Extract<Block, { kind: 'commands' }>;

/** The commands of a step that are pasted together, with the name their copy button has. */
export type NamedCommands = {
	/** Unique in the runbook. */
	readonly id: string;
	readonly name: string;
	readonly block: Commands;
};

/** @returns the blocks of commands of a step, in their order. Several in one step are counted. */
export function namedCommands(step: Step): readonly NamedCommands[] {
	const blocks = step.body.filter((block): block is Commands => block.kind === 'commands');
	return blocks.map((block, i) => ({
		id: `${step.id}-${i}`,
		name: blocks.length > 1 ? `${step.title}, ${i + 1}` : step.title,
		block
	}));
}
