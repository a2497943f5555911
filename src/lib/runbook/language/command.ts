import { remembered, rememberedByText } from './remember.ts';
import type { Given, Value } from './value.ts';
import { asWord, words, type NonEmpty, type Variable, type Word } from './words.ts';

/**
 * Commands are data. Renderers turn them into POSIX shell or PowerShell. Nothing here is a finished string, so a value
 * cannot break out of its word, and each command is written only once.
 */
export type Stage =
	| { readonly kind: 'program'; readonly words: NonEmpty<Word> }
	/** Keeps the lines that contain a text. */
	| { readonly kind: 'keep-lines'; readonly containing: Word }
	/** Keeps these fields of JSON, one per line and without blanks, whatever its layout. */
	| { readonly kind: 'fields'; readonly names: NonEmpty<string> };

/** A pipeline of stages, with its input and its output. */
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
	/** Copies a file, unless the copy exists: pasting twice must not lose the first copy. */
	| { readonly kind: 'back-up'; readonly file: Word; readonly copy: Word }
	/** Prints the lines of a file that contain a text, with their numbers. */
	| { readonly kind: 'find'; readonly containing: Word; readonly file: Word }
	/** Sets an environment variable for the programs after it. */
	| { readonly kind: 'set-for-programs'; readonly variable: Variable; readonly value: Word }
	/** Replaces every tag in a file that follows a text, and drops a digest after the tag. */
	| {
			readonly kind: 'retag';
			readonly file: Word;
			/** The text right before the tag: `1password/scim:`. */
			readonly behind: Word;
			readonly version: Given;
	  };

/** A program and its arguments: sh`kubectl get deploy ${name} -n ${namespace}`. Throws without a program. */
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

/** Pipes each run into the next. Input and output of the whole are those of the first run. */
export const pipe = remembered((first: Run, ...rest: readonly Run[]): Run => ({
	...first,
	stages: [...first.stages, ...rest.flatMap((run) => run.stages)]
}));

/** Filters the output of a run to the lines that contain a text. */
export const keepLines = remembered((run: Run, containing: Word): Run => ({
	...run,
	stages: [...run.stages, { kind: 'keep-lines', containing }]
}));

/** @param names plain names of JSON fields, as in the vendor's response */
export const keepFields = remembered((run: Run, ...names: NonEmpty<string>): Run => ({
	...run,
	stages: [...run.stages, { kind: 'fields', names }]
}));

/** Feeds a text through standard input, since other users can read argument lists. */
export const feed = remembered((text: Word, run: Run): Run => ({
	...run,
	input: { kind: 'text', text }
}));

/** Redirects the output of a run to a file. */
export const saveTo = remembered((file: Value | Word, run: Run): Run => ({
	...run,
	output: { kind: 'file', file: asWord(file) }
}));

/** Assigns the output of a run to a variable. */
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
