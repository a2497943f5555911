import { METHOD_IDS, type MethodId } from '#lib/runbook/methods/index.ts';
import type { Concern, Notice } from '#lib/runbook/notices/notice.ts';

/** @returns the ids of the methods that a notice concerns */
export const methodsOf = ({ methods }: Notice): readonly MethodId[] =>
	METHOD_IDS.filter((id) => methods === 'all' || methods.includes(id));

/** @returns the keys of the answers that decide a concern: none where it is decided anyway */
export function keysOf(concern: Concern): readonly string[] {
	switch (concern.kind) {
		case 'always':
			return [];
		case 'set-up-before':
			return ['deployed'];
		case 'leaving':
		case 'running':
			return concern.of === 'bridge' ? ['from'] : ['from-chart'];
		case 'installing':
			return concern.of === 'bridge' ? [] : ['chart'];
	}
}
