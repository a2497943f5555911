import type { Command } from './command.ts';
import type { Block, EditLine, Step } from './model.ts';
import type { Link, Prose } from './prose.ts';
import type { Value } from './value.ts';
import { partsOf, type NonEmpty, type Word } from './words.ts';

/** Makers of steps and blocks, so that a platform file reads like the page it came from. */
export const step = (id: string, title: string, source: Link, ...body: readonly Block[]): Step => ({
	id,
	title,
	source,
	body
});

export const text = (prose: Prose): Block => ({ kind: 'text', text: prose });

export const clicks = (...items: NonEmpty<Prose>): Block => ({ kind: 'clicks', items });

/** Commands that are pasted together. */
export function run(...commands: NonEmpty<Command>): Block {
	// Pasted text behind a prompt would be taken as the answer. Contract, section 3.
	if (commands.slice(0, -1).some((command) => command.kind === 'ask-secret'))
		throw new Error('A prompt must be the last command of its block');
	return { kind: 'commands', commands };
}

export const output = (...lines: NonEmpty<Word>): Block => ({ kind: 'output', lines });

export const keep = (line: Word): EditLine => ({ change: 'keep', text: line });
export const remove = (line: Word): EditLine => ({ change: 'remove', text: line });
export const add = (line: Word): EditLine => ({ change: 'add', text: line });

export const edit = (file: Value | Word, ...lines: NonEmpty<EditLine>): Block => ({
	kind: 'edit',
	file: { kind: 'word', parts: partsOf(file) },
	lines
});

export const note = (prose: Prose): Block => ({ kind: 'notice', tone: 'note', text: prose });

/** Something the reader has to find out. */
export const check = (prose: Prose): Block => ({ kind: 'notice', tone: 'check', text: prose });

export const warning = (prose: Prose): Block => ({ kind: 'notice', tone: 'warning', text: prose });
