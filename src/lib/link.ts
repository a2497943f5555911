import { isPlatformId, platforms, type PlatformId } from '#lib/runbook/platforms/index.ts';
import { commonQuestions } from '#lib/runbook/common-questions.ts';
import { canonicalText, type Draft } from '#lib/runbook/questions.ts';
import { lookLikeSecret, refusal } from '#lib/runbook/secrets.ts';
import type { Version } from '#lib/runbook/version.ts';

/** The link format. A change that gives an old link another meaning needs a new number. */
const FORMAT = '1';

/** Something in a link that cannot be used, and what the page does instead. */
export type LinkProblem = { readonly part: string; readonly instead: string };

export type Decoded =
	/** No answers in it: an empty fragment, or the anchor of a heading. */
	| { readonly kind: 'nothing'; readonly problems: readonly LinkProblem[] }
	| {
			readonly kind: 'answers';
			readonly platform: PlatformId | undefined;
			/** Texts by key, `version` among them; not yet checked. */
			readonly draft: Draft;
			readonly problems: readonly LinkProblem[];
	  };

/**
 * @param version the version in effect, typed or newest
 * @returns the fragment, without its `#`, with every answer in it, defaults too, in canonical spelling
 */
export function encode(platform: PlatformId, draft: Draft, version: Version): string {
	const { questions } = platforms[platform];
	const params = new URLSearchParams({ v: FORMAT, platform, version });
	for (const key of Object.keys(questions)) {
		const text = canonicalText(questions, key, draft);
		if (text !== '') params.set(key, text);
	}
	return params.toString();
}

const known = (key: string, platform: PlatformId | undefined): boolean =>
	key === 'version' ||
	Object.hasOwn(platform ? platforms[platform].questions : commonQuestions, key);

/** An answer that repeats what it follows goes on following it. */
function unfollowed(platform: PlatformId, draft: Draft): Draft {
	const { questions } = platforms[platform];
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

/** A blank in a value may have been the `+` of a base64 text. */
const secretIn = (text: string) =>
	lookLikeSecret(text) ??
	(text.includes(' ') ? lookLikeSecret(text.replaceAll(' ', '+')) : undefined);

function secretProblem(part: string): LinkProblem | undefined {
	for (const [key, value] of new URLSearchParams(part)) {
		const secret = secretIn(value) ?? secretIn(key);
		if (secret === undefined) continue;
		const name = /^[a-z][a-z-]{0,20}$/.test(key) ? key : 'one part';
		return { part: name, instead: `${refusal(secret)} The address no longer has it.` };
	}
	return undefined;
}

/** A fragment without what looks like a secret, whatever key it stands under. */
export type Cleaned = { readonly fragment: string; readonly problems: readonly LinkProblem[] };

/**
 * Takes the parts of a fragment out that hold a secret; all others stay as they are, to the letter.
 * @param fragment with or without its `#`; comes back without
 */
export function withoutSecrets(fragment: string): Cleaned {
	const kept: string[] = [];
	const problems = new Map<string, LinkProblem>();
	let behindSecret = false;
	for (const part of fragment.replace(/^#/, '').split('&')) {
		const problem = secretProblem(part);
		if (problem !== undefined) problems.set(problem.part + problem.instead, problem);
		// An `&` that no key follows was part of the value before it, and goes with it.
		behindSecret = problem !== undefined || (behindSecret && !/^[\w.-]+=/.test(part));
		if (!behindSecret) kept.push(part);
	}
	return { fragment: kept.join('&'), problems: [...problems.values()] };
}

/** @returns a fragment without one key, whatever it holds. */
export function withoutKey(fragment: string, key: string): string {
	const params = new URLSearchParams(fragment.replace(/^#/, ''));
	params.delete(key);
	return params.toString();
}

/**
 * Reads a fragment, with or without its `#`. Never throws; unknown keys are ignored, and secrets are left behind.
 * @returns what it says; whether the values are usable is for the questions to decide
 */
export function decode(fragment: string): Decoded {
	const cleaned = withoutSecrets(fragment);
	const params = new URLSearchParams(cleaned.fragment);
	const id = params.get('platform');
	const platform = id !== null && isPlatformId(id) ? id : undefined;
	const keys = [...new Set(params.keys())].filter((key) => known(key, platform));
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
	else if (platform === undefined)
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
		platform,
		draft: platform === undefined ? draft : unfollowed(platform, draft),
		problems
	};
}
