import { commonQuestions } from '#lib/runbook/questions/common-questions.ts';
import { methods } from '#lib/runbook/methods/all.ts';
import { METHOD_IDS, type MethodId } from '#lib/runbook/methods/index.ts';
import type { Question } from '#lib/runbook/questions/questions.ts';

/** The meaning of a key, for people who build links. */
export type LinkKey = {
	readonly key: string;
	readonly label: string;
	/** The values of a choice; empty for a key with free text. */
	readonly values: readonly string[];
	/** The default, as a link has it; empty for none. */
	readonly initial: string;
	/** The key whose answer counts while this one is empty; empty for none. */
	readonly follows: string;
};

function describe([key, question]: readonly [string, Question]): LinkKey {
	return {
		key,
		label: question.label,
		values: question.kind === 'choice' ? Object.keys(question.options) : [],
		initial: question.kind === 'list' ? '' : question.initial,
		follows: question.kind === 'text' ? (question.follows ?? '') : ''
	};
}

/** The keys of every method, apart from `v`, `platform` and `version`. */
export const commonKeys: readonly LinkKey[] = Object.entries(commonQuestions).map(describe);

/** The keys of each method, without the common ones. */
export const ownKeys: readonly {
	readonly id: MethodId;
	readonly title: string;
	readonly keys: readonly LinkKey[];
}[] = METHOD_IDS.map((id) => {
	const { title, questions, ownKeys: keys } = methods[id];
	const own = Object.entries(questions).filter(([key]) => keys.includes(key));
	return { id, title, keys: own.map(describe) };
});
