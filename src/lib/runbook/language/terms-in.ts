import type { Block, Runbook } from '../model.ts';
import { termsInProse, type Term } from './prose.ts';

function termsOf(block: Block): readonly Term[] {
	switch (block.kind) {
		case 'text':
		case 'notice':
			return termsInProse(block.text);
		case 'clicks':
			return block.items.flatMap(termsInProse);
		case 'commands':
		case 'output':
		case 'edit':
			return [];
	}
}

/** @returns the terms in a runbook, each once, in order of first appearance */
export function termsIn({ opening, phases }: Runbook): readonly Term[] {
	const blocks = [...opening, ...phases.flatMap(({ steps }) => steps.flatMap(({ body }) => body))];
	return [...new Map(blocks.flatMap(termsOf).map((term) => [term.id, term])).values()];
}
