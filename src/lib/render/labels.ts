import type { EditLine, Tone } from '#lib/runbook/model.ts';

/** The prefix of a line in a diff. */
export const CHANGE: Readonly<Record<EditLine['change'], string>> = {
	keep: ' ',
	remove: '-',
	add: '+'
};

/** The word that introduces a notice. */
export const TONE_WORDS: Readonly<Record<Tone, string>> = {
	note: 'Note',
	check: 'Check',
	warning: 'Warning'
};
