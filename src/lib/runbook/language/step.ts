import type { Command } from './command.ts';
import type { Block, EditLine, Phase, PhaseId, Step, Tone } from '../model.ts';
import type { Link, Prose } from './prose.ts';
import { remembered, rememberedByText } from './remember.ts';
import type { Value } from './value.ts';
import { asWord, type NonEmpty, type Word } from './words.ts';

/** An item, several, or `false` for none, so that a condition can stand before it: `customized && step(…)`. */
export type Some<Item> = Item | readonly Item[] | false;

/** One item at least. */
export type AtLeastOne<Item> = readonly [Item, ...Some<Item>[]];

/** @returns the items, in one list */
export const itemsOf = <Item>(list: readonly Some<Item>[]): readonly Item[] =>
	list.flatMap<Item>((some) => (some === false ? [] : some));

/** @returns the items, in one list that cannot be empty */
export const allOf = <Item>([first, ...rest]: AtLeastOne<Item>): NonEmpty<Item> => [
	first,
	...itemsOf(rest)
];

/** The steps of a phase. */
export type Steps = AtLeastOne<Step>;

/** A part of a step. Prose by itself is a block of text. */
export type Content = Some<Block | Prose>;

const text = remembered((prose: Prose): Block => ({ kind: 'text', text: prose }));

/** @returns the blocks that a step or an opening consists of */
export const blocksOf = (body: readonly Content[]): readonly Block[] =>
	itemsOf(body).map((part) => (part.kind === 'prose' ? text(part) : part));

/** The makers of phases, steps and blocks. With them, the file of a method reads like its runbook. */
export const step = rememberedByText(
	(id: string, title: string, source: Link, body: readonly Content[]): Step => ({
		id,
		title,
		source,
		body: blocksOf(body)
	})
);

export const phase = rememberedByText((id: PhaseId, ...steps: NonEmpty<Step>): Phase => ({
	id,
	steps
}));

export const clicks = remembered((...items: NonEmpty<Prose>): Block => ({ kind: 'clicks', items }));

/** Commands that are pasted together. Throws if a prompt is not the last one. */
export const run = remembered((...some: AtLeastOne<Command>): Block => {
	const commands = allOf(some);
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

export const edit = remembered((file: Value | Word, lines: AtLeastOne<EditLine>): Block => ({
	kind: 'edit',
	file: asWord(file),
	lines: allOf(lines)
}));

const notice = (tone: Tone) =>
	remembered((prose: Prose): Block => ({ kind: 'notice', tone, text: prose }));

export const note = notice('note');

/** A notice about something that the reader has to find out. */
export const check = notice('check');

export const warning = notice('warning');
