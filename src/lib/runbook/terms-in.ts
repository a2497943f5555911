import type { Block } from './model.ts';
import { termsInProse, type Term } from './prose.ts';

type Explaining = Extract<Block, { kind: 'text' | 'clicks' | 'notice' }>;

/** A block of which only the kinds with sentences count. */
type Any = Explaining | { readonly kind: Exclude<Block['kind'], Explaining['kind']> };

type Told = {
	readonly opening: readonly Any[];
	readonly phases: readonly { readonly steps: readonly { readonly body: readonly Any[] }[] }[];
};

function termsOf(block: Any): readonly Term[] {
	switch (block.kind) {
		case 'text':
		case 'notice':
			return termsInProse(block.text);
		case 'clicks':
			return block.items.flatMap(termsInProse);
		default:
			return [];
	}
}

/** @returns the words that a runbook can explain, each once, in the order of their first appearance */
export function termsIn({ opening, phases }: Told): readonly Term[] {
	const blocks = [...opening, ...phases.flatMap(({ steps }) => steps.flatMap(({ body }) => body))];
	return [...new Map(blocks.flatMap(termsOf).map((term) => [term.id, term])).values()];
}
