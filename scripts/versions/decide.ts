import type { Outcome } from '#lib/lookup/fetch-source.ts';
import { plausible } from '#lib/lookup/best.ts';
import { FLOOR, type OwnCopy } from '#lib/lookup/newest.ts';
import { compareVersions, newestOf, type Version } from '#lib/runbook/knowledge/version.ts';

type Failed = Extract<Outcome, { kind: 'failed' }>;
type Found = Extract<Outcome, { kind: 'found' }>;

/** What to do with the copy, after all sources were fetched. */
export type Decision =
	/** A source is missing, so the others may be out of date. */
	| { readonly kind: 'unreadable'; readonly failures: readonly Failed[] }
	/** Too far ahead to be accepted without a review. */
	| { readonly kind: 'implausible'; readonly version: Version; readonly from: readonly string[] }
	| { readonly kind: 'unchanged'; readonly found: readonly Found[] }
	/** All sources name an older version than the known one, which is never lowered. */
	| { readonly kind: 'older'; readonly known: Version; readonly found: readonly Found[] }
	| { readonly kind: 'changed'; readonly copy: OwnCopy; readonly found: readonly Found[] };

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((item) => b.includes(item));

/**
 * @param outcomes of all sources
 * @param current the copy so far; undefined if there is no readable one
 * @param now ISO time
 */
export function decide(
	outcomes: readonly Outcome[],
	current: OwnCopy | undefined,
	now: string
): Decision {
	const failures = outcomes.filter((outcome) => outcome.kind === 'failed');
	const found = outcomes.filter((outcome) => outcome.kind === 'found');
	const [first, ...rest] = found.map((outcome) => outcome.version);
	if (failures.length > 0 || first === undefined) return { kind: 'unreadable', failures };

	const version = newestOf(first, ...rest);
	const from = found.flatMap(({ label, version: named }) => (named === version ? [label] : []));
	if (!plausible(version)) return { kind: 'implausible', version, from };

	const known = newestOf(FLOOR.version, current?.newest.version ?? FLOOR.version);
	if (compareVersions(version, known) < 0) return { kind: 'older', known, found };
	if (current?.newest.version === version && isSame(current.newest.from, from))
		return { kind: 'unchanged', found };
	return {
		kind: 'changed',
		copy: { format: 1, generatedAt: now, newest: { version, from } },
		found
	};
}
