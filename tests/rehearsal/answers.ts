import { join } from 'node:path';
import { isAsked, effectiveText, type Draft } from '#lib/runbook/questions/questions.ts';
import { methods } from '#lib/runbook/methods/all.ts';
import type { MethodId } from '#lib/runbook/methods/index.ts';
import { CASES, type caseNames } from '../support/cases.ts';
import { planned } from '../support/runbooks.ts';

/** The answers as a scenario may read them. */
export type Answers = {
	/** @returns the effective text of a key: the answer or the default */
	readonly of: (key: string) => string;
	/** The version before the update, without the v. */
	readonly from: string;
	readonly customized: boolean;
};

/** @returns the path of a file relative to the home directory, for the files of a stage */
export const inHome = (directory: string, file: string): string =>
	join(directory.replace(/^~\/?/, ''), file);

/** The version of a bridge when the answers do not give one. */
const UNTOLD = '2.9.11';

/** Moves directories from the answers into the home directory of the rehearsal. */
const atHome = (draft: Draft): Draft => ({
	...draft,
	...(draft['directory']?.startsWith('/') ? { directory: `~${draft['directory']}` } : {})
});

/** The answers of a case. An untouched form gets only the answers that its commands require. */
export function draftOf(id: MethodId, name: (typeof caseNames)[number]): Draft {
	const draft = CASES[name](id);
	if (name !== 'default') return atHome(draft);
	const filled = CASES.filled(id);
	const blanks = planned(id, draft).blanks.map(({ value }) => value.key);
	return atHome(Object.fromEntries(blanks.map((key) => [key, filled[key] ?? ''])));
}

/** @returns the answers of a draft for a scenario */
export const answersOf = (id: MethodId, draft: Draft): Answers => {
	const { questions } = methods[id];
	return {
		of: (key) => (isAsked(questions, key, draft) ? effectiveText(questions, key, draft) : ''),
		from: draft['from'] ?? UNTOLD,
		customized: draft['customized'] === 'yes'
	};
};
