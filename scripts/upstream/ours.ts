import { FLOOR } from '#lib/lookup/newest.ts';
import { markdown } from '#lib/render/markdown.ts';
import { plan } from '#lib/runbook/plan.ts';
import { methodOf, methods } from '#lib/runbook/methods/all.ts';
import type { MethodId } from '#lib/runbook/methods/index.ts';
import { initialText, type Draft } from '#lib/runbook/questions/questions.ts';

/** @returns the default of a question, as the form has it. Throws if there is none: the fact would be empty. */
export function initial(id: MethodId, key: string): string {
	const question = methods[id].questions[key];
	const text = question && initialText(question);
	if (!text) throw new Error(`${id} has no default for ${key}`);
	return text;
}

/** @returns the names of what the commands of a runbook keep or set in a CloudFormation stack */
export function parametersNamed(id: MethodId, answers: Draft = {}): readonly string[] {
	const planned = plan(methodOf(id), answers, FLOOR.version);
	if (planned.kind === 'refused') throw new Error(`${id} cannot be planned`);
	const document = markdown(planned.runbook, { link: '', origin: '', timeLeft: '' });
	const names = [...document.matchAll(/ParameterKey=(\w+),/g)].map(([, name = '']) => name);
	return [...new Set(names)].sort();
}
