import { isPlatformId, platforms, type PlatformId } from '#lib/runbook/platforms/index.ts';
import { commonQuestions } from '#lib/runbook/common-questions.ts';
import { canonicalText, type Draft } from '#lib/runbook/questions.ts';
import type { Version } from '#lib/runbook/version.ts';

/** The link format. A change that gives an old link another meaning needs a new number. */
const FORMAT = '1';

/** Something in a link that cannot be used, and what the page does instead. */
export type LinkProblem = { readonly part: string; readonly instead: string };

export type Decoded =
	/** No answers in it: an empty fragment, or the anchor of a heading. */
	| { readonly kind: 'nothing' }
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

/**
 * Reads a fragment, with or without its `#`. Never throws; unknown keys are ignored.
 * @returns what it says; whether the values are usable is for the questions to decide
 */
export function decode(fragment: string): Decoded {
	const params = new URLSearchParams(fragment.replace(/^#/, ''));
	const id = params.get('platform');
	const platform = id !== null && isPlatformId(id) ? id : undefined;
	const keys = [...new Set(params.keys())].filter((key) => known(key, platform));
	if (id === null && keys.length === 0) return { kind: 'nothing' };

	const problems: LinkProblem[] = [];
	const format = params.get('v');
	if (format !== null && format !== FORMAT)
		problems.push({
			part: `v=${format}`,
			instead: 'The link was made for another edition of this page. Check every answer.'
		});
	if (id === null)
		problems.push({ part: 'platform', instead: 'The link names no method. Choose yours below.' });
	else if (platform === undefined)
		problems.push({
			part: `platform=${id}`,
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
