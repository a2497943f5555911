import { lookLikeSecret, refusal } from '#lib/runbook/questions/secrets.ts';

/** An unusable part of a link, and what the page does instead. */
export type LinkProblem = { readonly part: string; readonly instead: string };

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

/** A fragment without its secrets, and the problem of each. */
export type Cleaned = { readonly fragment: string; readonly problems: readonly LinkProblem[] };

/**
 * Removes the parts of a fragment that contain a secret, whatever their key. All other parts stay unchanged.
 * @param fragment with or without its `#`; the result has none
 */
export function withoutSecrets(fragment: string): Cleaned {
	const kept: string[] = [];
	const problems = new Map<string, LinkProblem>();
	let behindSecret = false;
	for (const part of fragment.replace(/^#/, '').split('&')) {
		const problem = secretProblem(part);
		if (problem !== undefined) problems.set(problem.part + problem.instead, problem);
		// An `&` without a key after it belongs to the value before it, and goes with it.
		behindSecret = problem !== undefined || (behindSecret && !/^[\w.-]+=/.test(part));
		if (!behindSecret) kept.push(part);
	}
	return { fragment: kept.join('&'), problems: [...problems.values()] };
}
