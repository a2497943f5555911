import { isPlatformId, type Method, type PlatformId } from '#lib/runbook/platforms/index.ts';
import type { Shell } from '#lib/runbook/model.ts';
import { commonQuestions } from '#lib/runbook/common-questions.ts';
import { rememberedByText } from '#lib/runbook/remember.ts';
import { canonicalText, type Draft } from '#lib/runbook/questions.ts';
import type { Version } from '#lib/runbook/version.ts';
import { withoutSecrets, type LinkProblem } from './link-secrets.ts';

/** The link format. A change that gives an old link another meaning needs a new number. */
const FORMAT = '1';

export type Decoded =
	/** No answers in it: an empty fragment, or the anchor of a heading. */
	| { readonly kind: 'nothing'; readonly problems: readonly LinkProblem[] }
	| {
			readonly kind: 'answers';
			readonly method: Method | undefined;
			/** Texts by key, `version` among them; not yet checked. */
			readonly draft: Draft;
			readonly problems: readonly LinkProblem[];
	  };

/** What stands in a fragment as it is. */
const PLAIN = /^[\w.*-]+$/;

/** One part of a fragment. A keystroke changes one of them, and seldom to what has to be escaped. */
const parameter = rememberedByText((key: string, text: string): string =>
	PLAIN.test(text) ? `${key}=${text}` : new URLSearchParams({ [key]: text }).toString()
);

/**
 * @param version the version in effect, typed or newest
 * @returns the fragment, without its `#`, with every answer in it, defaults too, in canonical spelling
 */
export function encode({ id, platform }: Method, draft: Draft, version: Version): string {
	const { questions } = platform;
	const answers = Object.keys(questions)
		.map((key) => [key, canonicalText(questions, key, draft)] as const)
		.filter(([, text]) => text !== '');
	const head = [
		['v', FORMAT],
		['platform', id],
		['version', version]
	] as const;
	return [...head, ...answers].map(([key, text]) => parameter(key, text)).join('&');
}

const known = (key: string, method: Method | undefined): boolean =>
	key === 'version' || Object.hasOwn(method?.platform.questions ?? commonQuestions, key);

/** An answer that repeats what it follows goes on following it. */
function unfollowed({ platform: { questions } }: Method, draft: Draft): Draft {
	const kept = Object.entries(draft).filter(([key, text]) => {
		const question = questions[key];
		if (question?.kind !== 'text' || question.follows === undefined) return true;
		return text !== canonicalText(questions, question.follows, draft);
	});
	return Object.fromEntries(kept);
}

/** What a link says of itself is repeated only where it is as short and plain as such a word is. */
const quoted = (key: string, value: string): string =>
	/^[\w.-]{1,40}$/.test(value) ? `${key}=${value}` : key;

/** @returns a fragment without one key, whatever it holds. */
export function withoutKey(fragment: string, key: string): string {
	const params = new URLSearchParams(fragment.replace(/^#/, ''));
	params.delete(key);
	return params.toString();
}

/** What has to be loaded before a runbook can stand. */
export type Needs = { readonly method: PlatformId | undefined; readonly shell: Shell };

/** @returns what a fragment needs: the method it names, if there is such a one, and its shell. */
export function neededBy(fragment: string): Needs {
	const params = new URLSearchParams(fragment.replace(/^#/, ''));
	const id = params.get('platform');
	return {
		method: id !== null && isPlatformId(id) ? id : undefined,
		shell: params.get('shell') === 'powershell' ? 'powershell' : 'posix'
	};
}

/**
 * Reads a fragment, with or without its `#`. Never throws; unknown keys are ignored, and secrets are left behind.
 * @param methodOf gives the method that `neededBy` named
 * @returns what it says; whether the values are usable is for the questions to decide
 */
export function decode(fragment: string, methodOf: (id: PlatformId) => Method): Decoded {
	const cleaned = withoutSecrets(fragment);
	const params = new URLSearchParams(cleaned.fragment);
	const id = params.get('platform');
	const { method: named } = neededBy(cleaned.fragment);
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
