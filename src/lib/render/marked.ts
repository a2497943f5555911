import type { Filled, Span } from './spans.ts';

/** Text as a page shows it: each answer with the text before it, then the rest. */
export type Marked = {
	readonly answers: readonly (Filled & { readonly before: string })[];
	readonly rest: string;
};

export function marked(spans: readonly Span[]): Marked {
	const answers: (Filled & { readonly before: string })[] = [];
	let rest = '';
	for (const span of spans)
		if (span.kind === 'plain') rest += span.text;
		else {
			answers.push({ ...span, before: rest });
			rest = '';
		}
	return { answers, rest };
}

/** @returns what stands between the single blanks of a line: it may be broken there, and nowhere else */
export function unbroken(spans: readonly Span[]): readonly Marked[] {
	const groups: Span[][] = [[]];
	for (const span of spans)
		if (span.kind === 'plain' && span.text === ' ') groups.push([]);
		else groups.at(-1)?.push(span);
	return groups.map(marked);
}
