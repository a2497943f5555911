import { longDay } from '#lib/runbook/knowledge/day.ts';
import { ourVersion, type Version } from '#lib/runbook/knowledge/version.ts';
import type { Outcome } from './fetch-source.ts';

/** The newest version known when this page was made. It lets the page work offline. docs/facts/versions.md 0. */
export const FLOOR = { version: ourVersion('2.9.16'), day: '2026-08-18' } as const;

/** @returns the origin of the built-in version, as the end of a sentence */
export const builtInOn = (day: string): string => `built into this page, as of ${longDay(day)}`;

/** A version that a source named on an earlier visit. */
export type Remembered = {
	readonly version: Version;
	readonly label: string;
	/** ISO time. */
	readonly at: string;
};

/** This site’s own copy of what the sources say: `static/versions.json`. */
export type OwnCopy = {
	readonly format: 1;
	/** ISO time at which the sources said this. */
	readonly generatedAt: string;
	readonly newest: { readonly version: Version; readonly from: readonly string[] };
};

/** How the page knows a version. Each `at` is ISO time. */
export type Basis =
	| { readonly kind: 'source'; readonly labels: readonly string[]; readonly at: string }
	| { readonly kind: 'own-copy'; readonly at: string }
	| { readonly kind: 'remembered'; readonly label: string; readonly at: string }
	| { readonly kind: 'built-in'; readonly day: string };

/** The newest version, and its origin. */
export type Newest = {
	readonly version: Version;
	readonly basis: Basis;
	/** Its origin, as the end of a sentence that stays true on paper. */
	readonly whence: string;
	readonly outcomes: readonly Outcome[];
	/** This site’s own copy, if it has one. */
	readonly ownCopy: OwnCopy | undefined;
	/** Named by a source, but too far ahead to be taken without asking. */
	readonly unconfirmed: readonly Version[];
};

/** The newest version without any look-up. */
export const BUILT_IN: Newest = {
	version: FLOOR.version,
	basis: { kind: 'built-in', day: FLOOR.day },
	whence: builtInOn(FLOOR.day),
	outcomes: [],
	ownCopy: undefined,
	unconfirmed: []
};
