import type { Filled } from '#lib/render/spans.ts';
import type { SheetCommands } from './sheet-block.ts';

/** @returns the answers in some commands, each once, in the order of their first place */
export function answersIn({ lines }: SheetCommands): readonly Filled[] {
	const slots = lines.flat().flatMap((part) => part.slots);
	const first = slots.filter(({ key }, i) => slots.findIndex((other) => other.key === key) === i);
	return first.map(({ kind, key, cell }) => ({ kind, key, text: cell.text }));
}
