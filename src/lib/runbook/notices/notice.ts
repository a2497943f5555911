import type { Day } from '../knowledge/day.ts';
import type { Range } from '../knowledge/version.ts';
import type { Link, Prose } from '../language/prose.ts';
import type { NonEmpty } from '../language/words.ts';

/** What the versions of a range belong to. */
export type Numbered = 'bridge' | 'chart';

/** The condition on versions, charts or days under which a notice concerns someone. */
export type Concern =
	| { readonly kind: 'always' }
	/** The running version is in the range, and the version to install is not. */
	| { readonly kind: 'leaving'; readonly of: Numbered; readonly range: Range }
	/** The running version is in the range, whatever the version to install. */
	| { readonly kind: 'running'; readonly of: Numbered; readonly range: Range }
	/** The version to install is in the range. */
	| { readonly kind: 'installing'; readonly of: Numbered; readonly range: Range }
	/** The deployment, or its files, are from before this day. */
	| { readonly kind: 'set-up-before'; readonly day: Day };

/** Act before updating, check whether it concerns you, or good to know. */
export type Severity = 'act' | 'check' | 'info';

/** The place of a notice: at the top, or before the phase or the step it concerns. */
export type Place =
	'opening' | { readonly phase: 'update' | 'rollBack' } | { readonly step: NonEmpty<string> };

export type Notice = {
	readonly id: string;
	/** Ids of methods. A test checks them against the registry. Importing it would be circular: methods import notices. */
	readonly methods: NonEmpty<string> | 'all';
	readonly concern: Concern;
	/** Other answers it depends on: each key must have one of these values. */
	readonly condition?: Readonly<Record<string, NonEmpty<string>>>;
	readonly severity: Severity;
	readonly text: Prose;
	readonly before: Place;
	readonly source: Link;
	/** The day of the source: of the change, the issue or the commit. */
	readonly on: Day;
};
