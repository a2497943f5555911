import type { EditLine, Tone } from '#lib/runbook/model.ts';

/** What stands in front of a line in a diff. */
export const CHANGE: Readonly<Record<EditLine['change'], string>> = {
	keep: ' ',
	remove: '-',
	add: '+'
};

/** How a notice is announced. */
export const TONE_WORDS: Readonly<Record<Tone, string>> = {
	note: 'Note',
	check: 'Check',
	warning: 'Warning'
};
