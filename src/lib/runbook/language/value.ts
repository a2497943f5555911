import { rememberedByText } from './remember.ts';

/**
 * What an administrator answered, on its way into commands and prose. Free text exists in the core only in this
 * form: it is no string, so it cannot be concatenated, and only `word`, `sh` and `md` know how to take it in.
 * Only `questions.ts` (after its schema accepted the text) and `version.ts` make one.
 */
declare const checked: unique symbol;

/** An accepted answer. `key` is its key in the link, `text` its canonical spelling. */
export type Given = {
	readonly kind: 'given';
	readonly key: string;
	readonly text: string;
	readonly [checked]: true;
};

/** An answer the runbook needs and does not have: shown as `<KEY>`. */
export type Missing = { readonly kind: 'missing'; readonly key: string };

/** An optional answer that was left out. It cannot enter a command: narrow it away first. */
export type Absent = { readonly kind: 'absent' };

export type Value = Given | Missing;

export const given = rememberedByText(
	(key: string, text: string): Given => ({ kind: 'given', key, text }) as Given
);

export const missing = rememberedByText((key: string): Missing => ({ kind: 'missing', key }));

export const ABSENT: Absent = { kind: 'absent' };

/** @returns the name that stands for an unanswered question: `<RESOURCE-GROUP>`. */
export const placeholder = (key: string): string => `<${key.toUpperCase()}>`;

/** @returns the text a reader sees for a value. */
export const shown = (value: Value): string =>
	value.kind === 'given' ? value.text : placeholder(value.key);
