import type { StubRun } from './tools/stub.ts';

/** A stand-in for something that the runbook acts on. */
export type Part = {
	/** What the tools need to find it. */
	readonly env: Readonly<Record<string, string>>;
	/** What the stubs of this part do, by the name of the tool. */
	readonly stubs?: Readonly<Record<string, StubRun>>;
	/** Keeps its state. @returns what goes back to it. */
	readonly save: () => () => void;
	readonly close: () => Promise<void>;
};
