import type { Day } from '../knowledge/day.ts';
import type { Range } from '../knowledge/version.ts';
import type { Link, Prose } from '../language/prose.ts';
import type { NonEmpty } from '../language/words.ts';

/** Whose version a range is about. */
export type Numbered = 'bridge' | 'chart';

/** What has to be true of versions, charts or days for a notice to concern someone. */
export type Concern =
	| { readonly kind: 'always' }
	/** What runs is in the range, and what will be installed is not. */
	| { readonly kind: 'leaving'; readonly of: Numbered; readonly range: Range }
	/** What runs is in the range, whatever will be installed. */
	| { readonly kind: 'running'; readonly of: Numbered; readonly range: Range }
	/** What will be installed is in the range. */
	| { readonly kind: 'installing'; readonly of: Numbered; readonly range: Range }
	/** The deployment, or its files, are from before this day. */
	| { readonly kind: 'set-up-before'; readonly day: Day };

/** Act before updating, check whether it concerns you, or good to know. */
export type Severity = 'act' | 'check' | 'info';

/** Where a notice stands: at the top, or before the step it concerns. */
export type Place =
	'opening' | { readonly phase: 'update' | 'rollBack' } | { readonly step: NonEmpty<string> };

export type Notice = {
	readonly id: string;
	/** Ids of methods. A test holds them to the registry, which this cannot import: it imports the methods. */
	readonly methods: NonEmpty<string> | 'all';
	readonly concern: Concern;
	/** Other answers it depends on: each key has one of these values. */
	readonly condition?: Readonly<Record<string, NonEmpty<string>>>;
	readonly severity: Severity;
	readonly text: Prose;
	readonly before: Place;
	readonly source: Link;
	/** The day of the source: of the change, the issue or the commit. */
	readonly on: Day;
};
