import type { Block, Runbook } from './model.ts';
import { remembered } from './remember.ts';
import { termsInProse, type Term } from './prose.ts';

const termsOf = remembered((block: Block): readonly Term[] => {
	switch (block.kind) {
		case 'text':
		case 'notice':
			return termsInProse(block.text);
		case 'clicks':
			return block.items.flatMap(termsInProse);
		default:
			return [];
	}
});

/** @returns the words that a runbook can explain, each once, in the order of their first appearance */
export function termsIn({ opening, phases }: Runbook): readonly Term[] {
	const blocks = [...opening, ...phases.flatMap(({ steps }) => steps.flatMap(({ body }) => body))];
	return [
		...new Map(blocks.flatMap((block) => termsOf(block)).map((term) => [term.id, term])).values()
	];
}
