import { remembered, rememberedByText } from './remember.ts';
import type { Value } from './value.ts';

export type NonEmpty<T> = readonly [T, ...T[]];

/** The shell variables a runbook may use. A closed list keeps a variable from being read before it is set. */
export type Variable =
	'HOME' | 'OP_SCIM_TOKEN' | 'TASK_DEFINITION' | 'LOG_GROUP' | 'VAULT' | 'ITEM';

export type Part =
	| { readonly kind: 'literal'; readonly text: string }
	| { readonly kind: 'variable'; readonly name: Variable }
	| Value;

/** One word of a command: an argument, whole, whatever characters are in it. Quoting is the renderer's work. */
export type Word = { readonly kind: 'word'; readonly parts: readonly Part[] };

type Literal = Extract<Part, { kind: 'literal' }>;

const literal = (text: string): readonly Literal[] =>
	text === '' ? [] : [{ kind: 'literal', text }];

/**
 * What an insert adds to a word. `~` is a shell's business and dead inside quotes, so an answer that starts with
 * `~/` starts with the variable instead. Only paths may start with it: grammar.ts.
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

/** An answer that is a word of its own. */
export const asWord = remembered((insert: Value | Word): Word =>
	insert.kind === 'word' ? insert : { kind: 'word', parts: partsOf(insert) }
);

export const variable = rememberedByText((name: Variable): Word => ({
	kind: 'word',
	parts: [{ kind: 'variable', name }]
}));

type Piece = Literal | 'space';

/** Templates are few and used for every runbook, so each is read once. */
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

/** A word that is all template text, or all answer, is the very same in every command that has it. */
const wordOf = remembered((part: Part): Word => ({ kind: 'word', parts: [part] }));

function makeWords(
	strings: TemplateStringsArray,
	...inserts: readonly (Value | Word | readonly Word[])[]
): readonly Word[] {
	const done: Word[] = [];
	let parts: Part[] = [];
	const endWord = () => {
		const [first] = parts;
		if (first !== undefined)
			done.push(parts.length === 1 ? wordOf(first) : { kind: 'word', parts });
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
 * Words from a template: white space in the template separates them, nothing else does. A list of words is
 * inserted as that many words and must stand on its own; a value or a word joins what it touches.
 */
export const words = remembered(makeWords);
