import { join } from 'node:path';
import { isAsked, effectiveText, type Draft } from '#lib/runbook/questions/questions.ts';
import { methods } from '#lib/runbook/methods/all.ts';
import type { MethodId } from '#lib/runbook/methods/index.ts';
import { CASES, type caseNames } from '../support/cases.ts';
import { planned } from '../support/runbooks.ts';

/** What a scenario may know of the answers. */
export type Answers = {
	/** @returns the text that counts for a key: the answer, else the default. */
	readonly of: (key: string) => string;
	/** The version that runs before the update, without its v. */
	readonly from: string;
	readonly customized: boolean;
};

/** @returns the path of a file from the home directory, as a stage lists it. */
export const inHome = (directory: string, file: string): string =>
	join(directory.replace(/^~\/?/, ''), file);

/** The version of a bridge whose administrator did not tell it. */
const UNTOLD = '2.9.11';

/** A rehearsal stays in a home directory of its own, whatever directory the answers name. */
const atHome = (draft: Draft): Draft => ({
	...draft,
	...(draft['directory']?.startsWith('/') ? { directory: `~${draft['directory']}` } : {})
});

/** The answers of a case, and in an untouched form those without which no command could run. */
export function draftOf(id: MethodId, name: (typeof caseNames)[number]): Draft {
	const draft = CASES[name](id);
	if (name !== 'default') return atHome(draft);
	const filled = CASES.filled(id);
	const blanks = planned(id, draft).blanks.map(({ value }) => value.key);
	return atHome(Object.fromEntries(blanks.map((key) => [key, filled[key] ?? ''])));
}

/** @returns what a scenario may know of a draft. */
export const answersOf = (id: MethodId, draft: Draft): Answers => {
	const { questions } = methods[id];
	return {
		of: (key) => (isAsked(questions, key, draft) ? effectiveText(questions, key, draft) : ''),
		from: draft['from'] ?? UNTOLD,
		customized: draft['customized'] === 'yes'
	};
};
