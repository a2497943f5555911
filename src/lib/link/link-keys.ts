import { commonQuestions } from '#lib/runbook/questions/common-questions.ts';
import { methods } from '#lib/runbook/methods/all.ts';
import { METHOD_IDS, type MethodId } from '#lib/runbook/methods/index.ts';
import type { Question } from '#lib/runbook/questions/questions.ts';

/** What a key of a link means, for those who build links. */
export type LinkKey = {
	readonly key: string;
	readonly label: string;
	/** The values a key may have, where they are few. */
	readonly values: readonly string[];
	/** The default, as a link would have it; empty where there is none. */
	readonly initial: string;
	/** The key whose answer stands in for it. */
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

/** The keys that every method has, apart from `v`, `platform` and `version`. */
export const commonKeys: readonly LinkKey[] = Object.entries(commonQuestions).map(describe);

/** The keys that only some methods have. */
export const ownKeys: readonly {
	readonly id: MethodId;
	readonly title: string;
	readonly keys: readonly LinkKey[];
}[] = METHOD_IDS.map((id) => {
	const { title, questions, ownKeys: keys } = methods[id];
	const own = Object.entries(questions).filter(([key]) => keys.includes(key));
	return { id, title, keys: own.map(describe) };
});
