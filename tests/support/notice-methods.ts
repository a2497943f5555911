import { METHOD_IDS, type MethodId } from '#lib/runbook/methods/index.ts';
import type { Notice } from '#lib/runbook/notices/notice.ts';

/** @returns the ids of the methods that a notice concerns */
export const methodsOf = ({ methods }: Notice): readonly MethodId[] =>
	METHOD_IDS.filter((id) => methods === 'all' || methods.includes(id));
