import { longDay } from '#lib/runbook/day.ts';
import type { Newest } from './newest.ts';

/** Times are in UTC here, so their day is what they start with. */
export const dayOf = (iso: string): string => longDay(iso.slice(0, 'YYYY-MM-DD'.length));

export const list = new Intl.ListFormat('en-US');

/** @returns how the page knows the newest version, as the end of a sentence that stays true on paper */
export function basisWords({ basis }: Newest): string {
	switch (basis.kind) {
		case 'source':
			return `read on ${dayOf(basis.at)} from ${list.format(basis.labels)}`;
		case 'own-copy':
			return `from this site’s own copy of ${dayOf(basis.at)}`;
		case 'remembered':
			return `read on ${dayOf(basis.at)} from ${basis.label}, kept since then`;
		case 'built-in':
			return `built into this page, as of ${dayOf(basis.day)}`;
	}
}
