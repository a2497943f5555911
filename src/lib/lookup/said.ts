import type { Outcome } from './fetch-source.ts';
import type { OwnCopy } from './newest.ts';
import { dayOf, list } from './sentences.ts';

/** @returns what this site’s own copy says */
export function ownCopyWords({ generatedAt, newest: { version, from } }: OwnCopy): string {
	return `This site’s own copy of ${dayOf(generatedAt)}: ${version}, from ${list(from)}`;
}

/** @returns what one source said */
export function outcomeWords(outcome: Outcome): string {
	if (outcome.kind === 'failed') return `${outcome.label}: ${outcome.why}`;
	const { label, version, detail } = outcome;
	return [`${label}: ${version}`, detail].filter(Boolean).join(', ');
}
