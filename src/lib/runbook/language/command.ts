import { remembered, rememberedByText } from './remember.ts';
import type { Given, Value } from './value.ts';
import { asWord, words, type NonEmpty, type Variable, type Word } from './words.ts';

/**
 * A command as data. Renderers turn it into POSIX shell or PowerShell; nothing here is a finished string, so a
 * value cannot break out of its word and no command is written twice.
 */
export type Stage =
	| { readonly kind: 'program'; readonly words: NonEmpty<Word> }
	/** Of the lines that flow through, those that contain a text. */
	| { readonly kind: 'keep-lines'; readonly containing: Word }
	/** Of the JSON that flows through, these fields, one a line and without blanks, however it was laid out. */
	| { readonly kind: 'fields'; readonly names: NonEmpty<string> };

export type Run = {
	readonly kind: 'run';
	readonly input: { readonly kind: 'none' } | { readonly kind: 'text'; readonly text: Word };
	readonly stages: NonEmpty<Stage>;
	readonly output: { readonly kind: 'screen' } | { readonly kind: 'file'; readonly file: Word };
};

export type Command =
	| Run
	| { readonly kind: 'assign'; readonly variable: Variable; readonly from: Run }
	/** Reads a secret from the terminal without showing it. Nothing may follow it in its block. */
	| { readonly kind: 'ask-secret'; readonly variable: Variable; readonly label: string }
	| { readonly kind: 'forget'; readonly variable: Variable }
	/** Copies a file, unless the copy is there already: pasting twice must not lose the first copy. */
	| { readonly kind: 'back-up'; readonly file: Word; readonly copy: Word }
	/** Prints the numbered lines of a file that contain a text. */
	| { readonly kind: 'find'; readonly containing: Word; readonly file: Word }
	/** Sets a variable that the programs after it read. */
	| { readonly kind: 'set-for-programs'; readonly variable: Variable; readonly value: Word }
	/** Sets every tag in a file that stands behind a text, and drops a digest behind it. */
	| {
			readonly kind: 'retag';
			readonly file: Word;
			/** What stands right before the tag: `1password/scim:`. */
			readonly behind: Word;
			readonly version: Given;
	  };

/** A program and its arguments: sh`kubectl get deploy ${name} -n ${namespace}`. */
export const sh = remembered(
	(strings: TemplateStringsArray, ...inserts: readonly (Value | Word | readonly Word[])[]): Run => {
		const [program, ...rest] = words(strings, ...inserts);
		if (program === undefined) throw new Error('A command needs a program');
		return {
			kind: 'run',
			input: { kind: 'none' },
			stages: [{ kind: 'program', words: [program, ...rest] }],
			output: { kind: 'screen' }
		};
	}
);

/** The output of each run becomes the input of the next. */
export const pipe = remembered((first: Run, ...rest: readonly Run[]): Run => ({
	...first,
	stages: [...first.stages, ...rest.flatMap((run) => run.stages)]
}));

export const keepLines = remembered((run: Run, containing: Word): Run => ({
	...run,
	stages: [...run.stages, { kind: 'keep-lines', containing }]
}));

/** @param names plain names of JSON fields, as the vendor's answer has them */
export const keepFields = remembered((run: Run, ...names: NonEmpty<string>): Run => ({
	...run,
	stages: [...run.stages, { kind: 'fields', names }]
}));

/** Gives a run a text to read, so that the text is in no argument list: other users can see those. */
export const feed = remembered((text: Word, run: Run): Run => ({
	...run,
	input: { kind: 'text', text }
}));

export const saveTo = remembered((file: Value | Word, run: Run): Run => ({
	...run,
	output: { kind: 'file', file: asWord(file) }
}));

export const assign = rememberedByText((variable: Variable, from: Run): Command => ({
	kind: 'assign',
	variable,
	from
}));

export const askSecret = rememberedByText((variable: Variable, label: string): Command => ({
	kind: 'ask-secret',
	variable,
	label
}));

export const forget = rememberedByText((variable: Variable): Command => ({
	kind: 'forget',
	variable
}));

export const backUp = remembered((file: Value | Word, copy: Word): Command => ({
	kind: 'back-up',
	file: asWord(file),
	copy
}));

export const find = remembered((containing: Word, file: Value | Word): Command => ({
	kind: 'find',
	containing,
	file: asWord(file)
}));

export const setForPrograms = rememberedByText(
	(variable: Variable, value: Value | Word): Command => ({
		kind: 'set-for-programs',
		variable,
		value: asWord(value)
	})
);

export const retag = remembered((file: Value | Word, behind: Word, version: Given): Command => ({
	kind: 'retag',
	file: asWord(file),
	behind,
	version
}));
