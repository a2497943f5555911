import { longDay } from '#lib/runbook/knowledge/day.ts';
import type { Method } from '#lib/runbook/methods/index.ts';
import { rememberedByText } from '#lib/runbook/language/remember.ts';
import {
	canonicalText,
	isAsked,
	type Draft,
	type Questions
} from '#lib/runbook/questions/questions.ts';

/** An answer as people read it: the label of its question, and its text. */
export type Said = { readonly key: string; readonly label: string; readonly text: string };

const said = rememberedByText((key: string, label: string, text: string): Said => ({
	key,
	label,
	text
}));

function textOf(questions: Questions, key: string, draft: Draft): string {
	const question = questions[key];
	const text = canonicalText(questions, key, draft);
	if (text === '' || question === undefined) return '';
	if (question.kind === 'choice') return question.options[text] ?? '';
	return question.kind === 'text' && question.input === 'date' ? longDay(text) : text;
}

/** Answers that rarely change get no line while they have their defaults. */
const isQuiet = (questions: Questions, key: string, draft: Draft): boolean =>
	(key === 'image' || key === 'shell') &&
	canonicalText(questions, key, draft) === canonicalText(questions, key, {});

/**
 * Lists the answers that a runbook was made from.
 * @returns the version that ran before (empty if unknown), and the other answers that were given
 */
export function decided(
	{ questions }: Method,
	draft: Draft
): { readonly from: string; readonly answers: readonly Said[] } {
	const answers = Object.entries(questions)
		.filter(
			([key]) => key !== 'from' && !isQuiet(questions, key, draft) && isAsked(questions, key, draft)
		)
		.map(([key, { label }]) => said(key, label, textOf(questions, key, draft)))
		.filter(({ text }) => text !== '');
	return { from: textOf(questions, 'from', draft), answers };
}
