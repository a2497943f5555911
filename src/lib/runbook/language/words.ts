import { remembered, rememberedByText } from './remember.ts';
import type { Value } from './value.ts';

export type NonEmpty<T> = readonly [T, ...T[]];

/** @returns the same list, with a type that says so. Throws if it is empty. */
export function nonEmpty<T>([first, ...rest]: readonly T[]): NonEmpty<T> {
	if (first === undefined) throw new Error('A list needs an item');
	return [first, ...rest];
}

/** The shell variables a runbook may use. The list is closed, so a misspelled one does not compile. */
export type Variable =
	'HOME' | 'OP_SCIM_TOKEN' | 'TASK_DEFINITION' | 'LOG_GROUP' | 'VAULT' | 'ITEM';

/** A part of a word: our own text, a variable, or an answer. */
export type Part =
	| { readonly kind: 'literal'; readonly text: string }
	| { readonly kind: 'variable'; readonly name: Variable }
	| Value;

/** One word of a command: a whole argument, whatever characters it contains. Renderers quote it. */
export type Word = { readonly kind: 'word'; readonly parts: readonly Part[] };

type Literal = Extract<Part, { kind: 'literal' }>;

const literal = (text: string): readonly Literal[] =>
	text === '' ? [] : [{ kind: 'literal', text }];

/**
 * @returns the parts that an insert adds to a word. Shells do not expand `~` inside quotes, so an answer that starts
 * with `~/` starts with the variable `HOME` instead. Only paths may start with it: grammar.ts.
 */
export function partsOf(insert: Value | Word): readonly Part[] {
	if (insert.kind === 'word') return insert.parts;
	if (insert.kind === 'missing' || !/^~(\/|$)/.test(insert.text)) return [insert];
	const home: Part = { kind: 'variable', name: 'HOME' };
	return insert.text === '~' ? [home] : [home, { ...insert, text: insert.text.slice(1) }];
}

/** One word from a template: spaces and quotes in it are ordinary characters. */
export const word = remembered(
	(strings: TemplateStringsArray, ...inserts: readonly (Value | Word)[]): Word => {
		const parts = strings.raw.flatMap((text, i) => {
			const insert = inserts[i];
			return [...literal(text), ...(insert ? partsOf(insert) : [])];
		});
		return { kind: 'word', parts };
	}
);

/** Turns an answer into a whole word. A word stays as it is. */
export const asWord = remembered((insert: Value | Word): Word =>
	insert.kind === 'word' ? insert : { kind: 'word', parts: partsOf(insert) }
);

export const variable = rememberedByText((name: Variable): Word => ({
	kind: 'word',
	parts: [{ kind: 'variable', name }]
}));

type Piece = Literal | 'space';

/** A cache: templates are few, and every runbook uses them. */
const read = new WeakMap<TemplateStringsArray, readonly (readonly Piece[])[]>();

function piecesOf(strings: TemplateStringsArray): readonly (readonly Piece[])[] {
	const pieces =
		read.get(strings) ??
		strings.raw.map((text) =>
			text
				.split(/(\s+)/)
				.flatMap((piece): readonly Piece[] => (/^\s+$/.test(piece) ? ['space'] : literal(piece)))
		);
	read.set(strings, pieces);
	return pieces;
}

/** Memoized, so that a changed command keeps the words that did not change. */
const wordOf = remembered((...parts: NonEmpty<Part>): Word => ({ kind: 'word', parts }));

function makeWords(
	strings: TemplateStringsArray,
	...inserts: readonly (Value | Word | readonly Word[])[]
): readonly Word[] {
	const done: Word[] = [];
	let parts: Part[] = [];
	const endWord = () => {
		const [first, ...rest] = parts;
		if (first !== undefined) done.push(wordOf(first, ...rest));
		parts = [];
	};
	piecesOf(strings).forEach((pieces, i) => {
		for (const piece of pieces)
			if (piece === 'space') endWord();
			else parts.push(piece);
		const insert = inserts[i];
		if (insert === undefined) return;
		if ('kind' in insert) {
			parts.push(...partsOf(insert));
			return;
		}
		const next = strings.raw[i + 1] ?? '';
		const last = i === inserts.length - 1;
		if (parts.length > 0 || !(next === '' ? last : /^\s/.test(next)))
			throw new Error('A list of words stands alone');
		done.push(...insert);
	});
	endWord();
	return done;
}

/**
 * Words from a template: only white space in the template separates them. A list of words is inserted as that many
 * words, and throws unless it has white space around it. A value or a word joins the text that it touches.
 */
export const words = remembered(makeWords);
