import type { Newest } from './newest.ts';
import type { Outcome } from './ask.ts';

const dayOf = (iso: string): string =>
	new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

/** @returns how the page knows the newest version, as the end of a sentence that stays true on paper */
export function basisWords({ basis }: Newest): string {
	switch (basis.kind) {
		case 'source':
			return `read on ${dayOf(basis.at)} from ${basis.labels.join(' and ')}`;
		case 'remembered':
			return `read on ${dayOf(basis.at)} from ${basis.label}, kept since then`;
		case 'built-in':
			return `built into this page, as of ${dayOf(basis.day)}`;
	}
}

/** @returns what one source said */
export function outcomeWords(outcome: Outcome): string {
	if (outcome.kind === 'failed') return `${outcome.label}: ${outcome.why}`;
	const { label, version, detail } = outcome;
	return [`${label}: ${version}`, detail].filter(Boolean).join(', ');
}
