import { longDay } from '#lib/runbook/knowledge/day.ts';
import { builtInOn, type Basis } from './newest.ts';

/** ISO times are in UTC here, so they start with their day. */
export const dayOf = (iso: string): string => longDay(iso.slice(0, 'YYYY-MM-DD'.length));

/** @returns `a, b, and c`. Does without `Intl.ListFormat`, whose first use takes 10 milliseconds on a slow machine. */
export const list = (texts: readonly string[]): string =>
	texts.length < 3
		? texts.join(' and ')
		: `${texts.slice(0, -1).join(', ')}, and ${texts.at(-1) ?? ''}`;

/** @returns the origin of the newest version, as the end of a sentence that stays true on paper */
export function basisWords(basis: Basis): string {
	switch (basis.kind) {
		case 'source':
			return `read on ${dayOf(basis.at)} from ${list(basis.labels)}`;
		case 'own-copy':
			return `from this site’s own copy of ${dayOf(basis.at)}`;
		case 'remembered':
			return `read on ${dayOf(basis.at)} from ${basis.label}, kept since then`;
		case 'built-in':
			return builtInOn(basis.day);
	}
}
