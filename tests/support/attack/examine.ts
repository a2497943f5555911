import { plan } from '#lib/runbook/plan.ts';
import type { Plan } from '#lib/runbook/method.ts';
import { methodOf, methods } from '#lib/runbook/methods/all.ts';
import type { MethodId } from '#lib/runbook/methods/index.ts';
import { canonicalText, isAsked, readAnswers } from '#lib/runbook/questions/questions.ts';
import type { Draft, Issues } from '#lib/runbook/questions/questions.ts';
import { lookLikeSecret } from '#lib/runbook/questions/secrets.ts';
import { parseVersion, type Version } from '#lib/runbook/knowledge/version.ts';
import { decode, encode } from '#lib/link/link.ts';
import { target } from '../runbooks.ts';
import type { Attack } from './links.ts';

/** The result of opening a link. */
export type Result = {
	readonly id: MethodId;
	readonly version: Version;
	readonly accepted: Draft;
	readonly refused: Draft;
	/** The plan that the page makes from the whole link. */
	readonly planned: Plan;
	readonly issues: Issues;
};

const isSecret = (text: string): boolean => lookLikeSecret(text) !== undefined;

/** Reads a link as the page does. Sorts its answers into accepted and refused ones; each must be one of them. */
export function open({ id, values, fragment }: Attack): Result {
	const decoded = decode(fragment, methodOf);
	if (decoded.kind === 'nothing' || decoded.method?.id !== id)
		throw new Error('The method was not read');
	const { draft } = decoded;
	const { questions } = methods[id];
	const parsed = parseVersion(draft['version'] ?? '');
	const version = parsed ?? target;
	const planned = plan(methodOf(id), draft, version);
	const issues = planned.kind === 'refused' ? planned.issues : {};
	const isGood = (key: string): boolean => {
		if (key === 'version') return parsed !== undefined;
		if (isAsked(questions, key, draft)) return !(key in issues);
		return canonicalText(questions, key, draft) !== '';
	};
	const entries = Object.entries(draft).filter(([, text]) => text.trim() !== '');
	const good = new Set(entries.flatMap(([key]) => (isGood(key) ? [key] : [])));
	expectLink(encode(methodOf(id), draft, version), entries, good);
	// Secrets never reach the draft; neither do answers equal to the one they follow.
	const left = Object.entries(values).filter(([key, text]) => !(key in draft) && isSecret(text));
	return {
		id,
		version,
		accepted: Object.fromEntries(entries.filter(([key]) => good.has(key))),
		refused: Object.fromEntries([...entries.filter(([key]) => !good.has(key)), ...left]),
		planned,
		issues
	};
}

/** A link must contain the answers that the form accepts, and none that it refuses. */
function expectLink(
	link: string,
	entries: readonly (readonly [string, string])[],
	good: ReadonlySet<string>
): void {
	const params = new URLSearchParams(link);
	for (const [key, text] of entries)
		if (good.has(key) ? !params.has(key) : params.get(key) === text.trim())
			throw new Error(
				`${key} is ${good.has(key) ? 'accepted and not' : 'refused and'} in the link`
			);
}

/** Characters that no accepted answer contains, whatever its grammar. Independent of the core's own list. */
const NEVER = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00a0\u3000]/u;

const isClean = (text: string): boolean =>
	!NEVER.test(text) && !text.startsWith('-') && Array.from(text).length <= 255 && !isSecret(text);

/** @returns the accepted answers as commands receive them: trimmed, and list items separately */
export const acceptedTexts = ({ id, accepted }: Result): readonly string[] =>
	Object.entries(accepted)
		.flatMap(([key, typed]) =>
			methods[id].questions[key]?.kind === 'list' ? typed.split(',') : [typed]
		)
		.map((text) => text.trim());

export function expectCleanAnswers(result: Result): void {
	for (const text of acceptedTexts(result))
		if (!isClean(text)) throw new Error(`Accepted: ${JSON.stringify(text)}`);
}

/**
 * @returns the answers that together make a runbook. Drops those that another question follows but cannot use: the name
 * of a Deployment may be too long for a container.
 */
export function usable({ id, accepted }: Result): Draft {
	const { questions } = methods[id];
	const read = readAnswers(questions, accepted);
	if (read.kind === 'answered') return accepted;
	const followed = Object.keys(read.issues).map((key) => {
		const question = questions[key];
		return question?.kind === 'text' ? question.follows : undefined;
	});
	return Object.fromEntries(Object.entries(accepted).filter(([key]) => !followed.includes(key)));
}
