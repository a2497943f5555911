import { rememberedByText } from './remember.ts';

/**
 * An administrator's answer on its way into commands and prose. Free text exists in the core only in this form. It is
 * not a string, so it cannot be concatenated; only `word`, `sh` and `md` accept it. Only questions.ts (after a schema
 * accepted the text) and method.ts (for the target version) make one.
 */
declare const checked: unique symbol;

/** An accepted answer. `key` is its key in the link, `text` its canonical spelling. */
export type Given = {
	readonly kind: 'given';
	readonly key: string;
	readonly text: string;
	readonly [checked]: true;
};

/** An answer that the runbook needs but does not have. It shows as `<KEY>`. */
export type Missing = { readonly kind: 'missing'; readonly key: string };

/** An optional answer that was left out. It cannot enter a command: narrow it away first. */
export type Absent = { readonly kind: 'absent' };

export type Value = Given | Missing;

/** Makes an accepted answer. It checks nothing, so only the two files above may call it. */
export const given = rememberedByText(
	(key: string, text: string): Given => ({ kind: 'given', key, text }) as Given
);

export const missing = rememberedByText((key: string): Missing => ({ kind: 'missing', key }));

export const ABSENT: Absent = { kind: 'absent' };

/** @returns the placeholder of an unanswered question: `<RESOURCE-GROUP>`. */
export const placeholder = (key: string): string => `<${key.toUpperCase()}>`;

/** @returns the text a reader sees for a value. */
export const shown = (value: Value): string =>
	value.kind === 'given' ? value.text : placeholder(value.key);
