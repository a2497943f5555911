import type { Prose, Term } from '../language/prose.ts';
import type { ChoiceQuestion, ListQuestion, TextQuestion } from './questions.ts';
import { terms } from '../knowledge/glossary.ts';
import * as grammar from './grammar.ts';
import type { Grammar } from './grammar.ts';
import { md } from '../language/prose.ts';

/** What the makers of questions take. With them, the file of a method reads as a list of its questions. */
type About = {
	readonly label: string;
	readonly hint: Prose;
	readonly term?: Term;
	readonly grammar: Grammar;
	readonly example: string;
	readonly input?: 'text' | 'url' | 'date';
	readonly when?: { readonly key: string; readonly is: string };
};

/** Starts with a default and cannot be empty. */
export const filled = (
	initial: string,
	about: Omit<About, 'example'>
): TextQuestion<'refused'> => ({
	...about,
	kind: 'text',
	input: 'text',
	example: initial,
	initial,
	empty: 'refused'
});

/** Starts empty. While it is empty, the answer to the question `follows` counts. */
export const following = (follows: string, about: About): TextQuestion<'refused'> => ({
	...about,
	kind: 'text',
	input: 'text',
	initial: '',
	empty: 'refused',
	follows
});

/** Needed in a command: while empty, the runbook shows a placeholder and lists it. */
export const needed = (about: About): TextQuestion<'missing'> => ({
	...about,
	kind: 'text',
	input: about.input ?? 'text',
	initial: '',
	empty: 'missing'
});

/** Starts empty, and may stay empty. */
export const optional = (about: About): TextQuestion<'absent'> => ({
	...about,
	kind: 'text',
	input: about.input ?? 'text',
	initial: '',
	empty: 'absent'
});

/** Several values, separated by commas, in order. */
export const list = (about: About): ListQuestion => ({ ...about, kind: 'list' });

/** @param initial the option it starts with; empty for none */
export const choice = <const Option extends string, const Initial extends NoInfer<Option> | ''>(
	initial: Initial,
	options: Readonly<Record<Option, string>>,
	about: Pick<About, 'label' | 'hint' | 'term' | 'when'>
): ChoiceQuestion<Option, Initial> => ({ ...about, kind: 'choice', options, initial });

export const yesNo = (
	initial: 'yes' | 'no',
	about: Pick<About, 'label' | 'hint' | 'when'>
): ChoiceQuestion<'yes' | 'no', 'yes' | 'no'> => ({
	...about,
	kind: 'choice',
	options: { yes: 'Yes', no: 'No' },
	initial
});

export const askDirectory = (hint: Prose, when?: About['when']): TextQuestion<'missing'> =>
	needed({
		label: 'Directory',
		hint,
		grammar: grammar.path,
		example: '/srv/scim-bridge',
		...(when && { when })
	});

export const askNamespace = (initial: string): TextQuestion<'refused'> =>
	filled(initial, {
		label: 'Namespace',
		term: terms.namespace,
		hint: md`Not sure? \`kubectl get deploy --all-namespaces\` shows it in the first column.`,
		grammar: grammar.namespace
	});

/** For changes that came on a day and not with a version: files, templates, Marketplace apps. */
export const askDeployed = (when?: About['when']): TextQuestion<'absent'> =>
	optional({
		label: 'Day it was set up',
		hint: md`Or the day its files were last replaced. The day decides which old changes concern you.`,
		grammar: grammar.day,
		example: '2024-03-01',
		input: 'date',
		...(when && { when })
	});
