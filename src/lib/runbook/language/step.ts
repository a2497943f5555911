import type { Command } from './command.ts';
import type { Block, EditLine, Phase, PhaseId, Step, Tone } from '../model.ts';
import type { Link, Prose } from './prose.ts';
import { remembered, rememberedByText } from './remember.ts';
import type { Value } from './value.ts';
import { asWord, type NonEmpty, type Word } from './words.ts';

/** The makers of phases, steps and blocks. With them, the file of a method reads like its runbook. */
export const step = rememberedByText(
	(id: string, title: string, source: Link, ...body: readonly Block[]): Step => ({
		id,
		title,
		source,
		body
	})
);

export const phase = rememberedByText((id: PhaseId, ...steps: NonEmpty<Step>): Phase => ({
	id,
	steps
}));

export const text = remembered((prose: Prose): Block => ({ kind: 'text', text: prose }));

export const clicks = remembered((...items: NonEmpty<Prose>): Block => ({ kind: 'clicks', items }));

/** Commands that are pasted together. Throws if a prompt is not the last one. */
export const run = remembered((...commands: NonEmpty<Command>): Block => {
	// A prompt would read pasted text after it as its answer. docs/facts/contract.md 3.
	if (commands.slice(0, -1).some((command) => command.kind === 'ask-secret'))
		throw new Error('A prompt must be the last command of its block');
	return { kind: 'commands', commands };
});

export const output = remembered((...lines: NonEmpty<Word>): Block => ({ kind: 'output', lines }));

const line = (change: EditLine['change']) =>
	remembered((text: Word): EditLine => ({ change, text }));

export const keep = line('keep');
export const remove = line('remove');
export const add = line('add');

export const edit = remembered((file: Value | Word, ...lines: NonEmpty<EditLine>): Block => ({
	kind: 'edit',
	file: asWord(file),
	lines
}));

const notice = (tone: Tone) =>
	remembered((prose: Prose): Block => ({ kind: 'notice', tone, text: prose }));

export const note = notice('note');

/** A notice about something that the reader has to find out. */
export const check = notice('check');

export const warning = notice('warning');
