import type { Command } from './language/command.ts';
import type { Link, Prose } from './language/prose.ts';
import type { Given, Missing } from './language/value.ts';
import type { NonEmpty, Word } from './language/words.ts';

/** The phases of a runbook, in their order, with their headings. docs/facts/contract.md 3. */
export const PHASES = {
	prepare: 'Prepare',
	update: 'Update',
	verify: 'Verify',
	rollBack: 'Roll back',
	troubleshoot: 'Troubleshoot',
	redeploy: 'Redeploy',
	finish: 'Finish'
} as const;

export type PhaseId = keyof typeof PHASES;

export type Shell = 'posix' | 'powershell';

export type Block =
	| { readonly kind: 'text'; readonly text: Prose }
	/** Actions by hand in a console or a browser, in order. */
	| { readonly kind: 'clicks'; readonly items: NonEmpty<Prose> }
	/** Commands that are pasted together. */
	| { readonly kind: 'commands'; readonly commands: NonEmpty<Command> }
	/** The output to expect on the screen. */
	| { readonly kind: 'output'; readonly lines: NonEmpty<Word> }
	/** A change made by hand in a file. */
	| { readonly kind: 'edit'; readonly file: Word; readonly lines: NonEmpty<EditLine> }
	| { readonly kind: 'notice'; readonly tone: Tone; readonly text: Prose };

/** The tone of a notice: good to know, something to find out, or something to heed before going on. */
export type Tone = 'note' | 'check' | 'warning';

export type EditLine = { readonly change: 'keep' | 'remove' | 'add'; readonly text: Word };

export type Step = {
	/** Unique in its runbook, and stable: links and ticks may refer to it. */
	readonly id: string;
	readonly title: string;
	readonly body: readonly Block[];
	readonly source: Link;
};

export type Phase = { readonly id: PhaseId; readonly steps: NonEmpty<Step> };

export type Runbook = {
	/** The title of the method. */
	readonly method: string;
	readonly version: Given;
	/** The shell its commands are written for. */
	readonly shell: Shell;
	/** What to know before starting: the deadline, the downtime, warnings about the answers themselves. */
	readonly opening: readonly Block[];
	readonly blanks: readonly Blank[];
	readonly phases: NonEmpty<Phase>;
};

/** A question that this runbook needs answered. */
export type Blank = { readonly value: Missing; readonly label: string };

/** One renderer per kind of block: a kind without one does not compile. */
export type BlockRenderer<Out> = {
	readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => Out;
};

export function renderBlock<Out>(renderer: BlockRenderer<Out>, block: Block): Out {
	// The map gives each kind its own handler; TypeScript cannot see that the two correlate.
	return (renderer[block.kind] as (block: Block) => Out)(block);
}
