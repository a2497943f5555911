import { isMethodId, type Method, type MethodId } from '#lib/runbook/methods/index.ts';
import { commonQuestions } from '#lib/runbook/questions/common-questions.ts';
import { canonicalText, type Draft } from '#lib/runbook/questions/questions.ts';
import type { Version } from '#lib/runbook/knowledge/version.ts';
import { withoutSecrets, type LinkProblem } from './link-secrets.ts';

/** The link format. A change that gives an old link another meaning needs a new number. */
export const FORMAT = '1';

export type Decoded =
	/** No answers: an empty fragment, or the anchor of a heading. */
	| { readonly kind: 'nothing'; readonly problems: readonly LinkProblem[] }
	| {
			readonly kind: 'answers';
			readonly method: Method | undefined;
			/** Texts by key, `version` among them; not yet checked. */
			readonly draft: Draft;
			readonly problems: readonly LinkProblem[];
	  };

/**
 * @param version the version in effect, typed or newest
 * @returns the fragment without its `#`: every answer in canonical spelling, defaults included
 */
export function encode({ id, questions }: Method, draft: Draft, version: Version): string {
	const answers = Object.keys(questions)
		.map((key): [string, string] => [key, canonicalText(questions, key, draft)])
		.filter(([, text]) => text !== '');
	const head = { v: FORMAT, platform: id, version };
	return new URLSearchParams([...Object.entries(head), ...answers]).toString();
}

const known = (key: string, method: Method | undefined): boolean =>
	key === 'version' || Object.hasOwn(method?.questions ?? commonQuestions, key);

/** Drops an answer that repeats the answer it follows, so that it keeps following it. */
function unfollowed({ questions }: Method, draft: Draft): Draft {
	const kept = Object.entries(draft).filter(([key, text]) => {
		const question = questions[key];
		if (question?.kind !== 'text' || question.follows === undefined) return true;
		return text !== canonicalText(questions, question.follows, draft);
	});
	return Object.fromEntries(kept);
}

/** Quotes a value of a link only if it is short and plain. */
const quoted = (key: string, value: string): string =>
	/^[\w.-]{1,40}$/.test(value) ? `${key}=${value}` : key;

/** @returns a fragment without one key, whatever it holds. */
export function withoutKey(fragment: string, key: string): string {
	const params = new URLSearchParams(fragment.replace(/^#/, ''));
	params.delete(key);
	return params.toString();
}

/** @returns the method that a fragment names, if it exists. Load it before you call `decode`. */
export function methodNamedIn(fragment: string): MethodId | undefined {
	const id = new URLSearchParams(fragment.replace(/^#/, '')).get('platform');
	return id !== null && isMethodId(id) ? id : undefined;
}

/**
 * Reads a fragment, with or without its `#`. Ignores unknown keys, and drops secrets. Never throws.
 * @param methodOf returns the method that `methodNamedIn` names
 * @returns the texts of the fragment; `readAnswers` checks them
 */
export function decode(fragment: string, methodOf: (id: MethodId) => Method): Decoded {
	const cleaned = withoutSecrets(fragment);
	const params = new URLSearchParams(cleaned.fragment);
	const id = params.get('platform');
	const named = methodNamedIn(cleaned.fragment);
	const method = named && methodOf(named);
	const keys = [...new Set(params.keys())].filter((key) => known(key, method));
	if (id === null && keys.length === 0) return { kind: 'nothing', problems: cleaned.problems };

	const problems: LinkProblem[] = [...cleaned.problems];
	const format = params.get('v');
	if (format !== null && format !== FORMAT)
		problems.push({
			part: quoted('v', format),
			instead: 'The link was made for another edition of this page. Check every answer.'
		});
	if (id === null)
		problems.push({ part: 'platform', instead: 'The link names no method. Choose yours below.' });
	else if (method === undefined)
		problems.push({
			part: quoted('platform', id),
			instead: 'This page does not know that method. Choose yours below.'
		});
	for (const key of keys)
		if (params.getAll(key).length > 1)
			problems.push({
				part: key,
				instead: 'The link has it more than once. The first one counts.'
			});

	const draft = Object.fromEntries(keys.map((key) => [key, params.get(key) ?? '']));
	return {
		kind: 'answers',
		method,
		draft: method === undefined ? draft : unfollowed(method, draft),
		problems
	};
}
