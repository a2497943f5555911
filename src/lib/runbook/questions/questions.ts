import type { Prose, Term } from '../language/prose.ts';
import { readText, type Grammar, type Reading } from './grammar.ts';
import { lookLikeSecret, refusal } from './secrets.ts';
import { ABSENT, given, missing, type Absent, type Given, type Value } from '../language/value.ts';
import type { NonEmpty } from '../language/words.ts';

/** The texts of a form or a link: any text under any key, not yet trusted. */
export type Draft = Readonly<Record<string, string>>;

type Asked = {
	readonly label: string;
	readonly hint: Prose;
	/** The term in its label that not everyone knows. */
	readonly term?: Term;
	/** Asked only while another answer has this value. */
	readonly when?: { readonly key: string; readonly is: string };
};

export type TextQuestion<Empty extends 'refused' | 'missing' | 'absent'> = Asked & {
	readonly kind: 'text';
	readonly input: 'text' | 'url' | 'date';
	readonly grammar: Grammar;
	readonly initial: string;
	/** What an empty field means: not accepted, still to fill in, or simply left out. */
	readonly empty: Empty;
	/** The key of the answer that counts while this one is empty. */
	readonly follows?: string;
	readonly example: string;
};

export type ListQuestion = Asked & {
	readonly kind: 'list';
	readonly grammar: Grammar;
	readonly example: string;
};

export type ChoiceQuestion<Option extends string, Initial extends string> = Asked & {
	readonly kind: 'choice';
	readonly options: Readonly<Record<Option, string>>;
	readonly initial: Initial;
};

export type Question =
	TextQuestion<'refused' | 'missing' | 'absent'> | ListQuestion | ChoiceQuestion<string, string>;

export type Questions = Readonly<Record<string, Question>>;

type AnswerTo<Q> = Q extends { readonly kind: 'list' }
	? NonEmpty<Value>
	: Q extends ChoiceQuestion<infer Option, infer Initial>
		? Option | Initial
		: Q extends { readonly kind: 'text'; readonly empty: 'missing' }
			? Value
			: Q extends { readonly kind: 'text'; readonly empty: 'absent' }
				? Given | Absent
				: Given;

/** The type of each answer, by the kind of its question. */
export type AnswersTo<Q extends Questions> = { readonly [K in keyof Q]: AnswerTo<Q[K]> };

/** Why an answer was refused, by the key of its question. */
export type Issues = Readonly<Record<string, string>>;

/** Shared empty value, so that "no issues" compares equal. */
export const NO_ISSUES: Issues = {};

type Read =
	| { readonly kind: 'answer'; readonly answer: unknown }
	| { readonly kind: 'issue'; readonly message: string };

const answer = (value: unknown): Read => ({ kind: 'answer', answer: value });

/** @returns the text a question starts with in an empty form. */
export const initialText = (question: Question): string =>
	question.kind === 'list' ? '' : question.initial;

/** @returns the trimmed text that counts for a key: typed text or the default; if empty, that of what it follows. */
export function effectiveText(questions: Questions, key: string, draft: Draft): string {
	const question = questions[key];
	if (question === undefined) return draft[key] ?? '';
	const typed = (draft[key] ?? initialText(question)).trim();
	if (typed === '' && question.kind === 'text' && question.follows !== undefined)
		return effectiveText(questions, question.follows, draft);
	return typed;
}

/** @returns whether the form asks this question, given the other answers. */
export function isAsked(questions: Questions, key: string, draft: Draft): boolean {
	const when = questions[key]?.when;
	if (when === undefined) return true;
	return (
		isAsked(questions, when.key, draft) && effectiveText(questions, when.key, draft) === when.is
	);
}

type Accepted = Extract<Reading, { kind: 'accepted' }>;

/**
 * Caches the last accepted text of each question: runbook, link and notices all read every answer, but a keystroke
 * changes only one. A refused text may be a secret, so it is not kept.
 */
const known = new WeakMap<object, { readonly typed: string; readonly read: Accepted }>();

/** The only way from typed text to an answer. Refuses secrets first, since several grammars would accept one. */
function accept(question: { readonly grammar: Grammar }, typed: string): Reading {
	const last = known.get(question);
	if (last?.typed === typed) return last.read;
	const secret = lookLikeSecret(typed);
	if (secret !== undefined) return { kind: 'refused', why: refusal(secret) };
	const read = readText(question.grammar, typed);
	if (read.kind === 'accepted') known.set(question, { typed, read });
	return read;
}

function check(question: { readonly grammar: Grammar }, key: string, text: string): Read {
	const read = accept(question, text);
	return read.kind === 'accepted'
		? answer(given(key, read.text))
		: { kind: 'issue', message: read.why };
}

function readAnswer(
	question: TextQuestion<'refused' | 'missing' | 'absent'>,
	key: string,
	text: string
): Read {
	if (text !== '') return check(question, key, text);
	switch (question.empty) {
		case 'missing':
			return answer(missing(key));
		case 'absent':
			return answer(ABSENT);
		case 'refused':
			return {
				kind: 'issue',
				message: `Enter a value. The usual one is ${question.initial || question.example}.`
			};
	}
}

function readList(question: ListQuestion, key: string, text: string): Read {
	if (text === '') return answer([missing(key)]);
	const reads = text.split(',').map((item) => check(question, key, item.trim()));
	const issue = reads.find((read) => read.kind === 'issue');
	return issue ?? answer(reads.map((read) => (read.kind === 'answer' ? read.answer : undefined)));
}

function read(questions: Questions, question: Question, key: string, draft: Draft): Read {
	const asked = isAsked(questions, key, draft);
	const text = asked ? effectiveText(questions, key, draft) : initialText(question);
	switch (question.kind) {
		case 'text':
			return readAnswer(question, key, text);
		case 'list':
			return readList(question, key, text);
		case 'choice':
			return text === question.initial || Object.hasOwn(question.options, text)
				? answer(text)
				: {
						kind: 'issue',
						message: `Choose one of: ${Object.values(question.options).join(', ')}.`
					};
	}
}

/**
 * @returns the canonical spelling of an answer; an empty text if it is empty or refused. Only this text may be kept or
 * passed on.
 */
export function canonicalText(questions: Questions, key: string, draft: Draft): string {
	const question = questions[key];
	const text = effectiveText(questions, key, draft);
	if (question === undefined || text === '') return '';
	if (question.kind === 'choice') return Object.hasOwn(question.options, text) ? text : '';
	const items = (question.kind === 'list' ? text.split(',') : [text]).map((item) =>
		accept(question, item.trim())
	);
	return items.every((item) => item.kind === 'accepted')
		? items.map((item) => item.text).join(',')
		: '';
}

/** The answers of a whole draft, or why some are refused. */
export type Answered<Q extends Questions> =
	| { readonly kind: 'answered'; readonly answers: AnswersTo<Q> }
	| { readonly kind: 'refused'; readonly issues: Issues };

/** Reads a draft against its questions. Questions that are not asked count as untouched. */
export function readAnswers<Q extends Questions>(questions: Q, draft: Draft): Answered<Q> {
	const issues: Record<string, string> = {};
	const answers: Record<string, unknown> = {};
	for (const [key, question] of Object.entries(questions)) {
		const one = read(questions, question, key, draft);
		if (one.kind === 'issue') issues[key] = one.message;
		else answers[key] = one.answer;
	}
	if (Object.keys(issues).length > 0) return { kind: 'refused', issues };
	// The only cast of answers to static types: `read` returns for each kind what AnswerTo says.
	return { kind: 'answered', answers: answers as AnswersTo<Q> };
}
