import type { Outcome } from '#lib/lookup/fetch-source.ts';
import { outcomeWords } from '#lib/lookup/said.ts';
import type { Decision } from './decide.ts';

const list = (outcomes: readonly Outcome[]): readonly string[] =>
	outcomes.map((outcome) => `- ${outcomeWords(outcome)}`);

/** @returns what was found and done, as Markdown for a terminal and for a pull request */
export function decisionWords(decision: Decision): string {
	switch (decision.kind) {
		case 'unreadable':
			return [
				'Nothing was written, since a source could not be read:',
				'',
				...list(decision.failures)
			].join('\n');
		case 'implausible':
			return `Nothing was written: ${decision.from.join(' and ')} names ${decision.version}, far ahead of what is built in. Look at it. If it is true, raise \`FLOOR\` in \`src/lib/lookup/newest.ts\` first.`;
		case 'unchanged':
			return ['Nothing has changed.', '', ...list(decision.found)].join('\n');
		case 'older':
			return [
				`Every source names an older version than ${decision.known}, which stays. It may have been withdrawn: look at it.`,
				'',
				...list(decision.found)
			].join('\n');
		case 'changed':
			return [
				`The newest version is ${decision.copy.newest.version}, named by ${decision.copy.newest.from.join(' and ')}.`,
				'',
				...list(decision.found)
			].join('\n');
	}
}
