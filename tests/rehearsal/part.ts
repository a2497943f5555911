import type { StubRun } from './tools/stub.ts';

/** Simulates something that the runbook acts on. */
export type Part = {
	/** Variables with which the tools find it. */
	readonly env: Readonly<Record<string, string>>;
	/** Implementations of the stubs of this part, by the name of the tool. */
	readonly stubs?: Readonly<Record<string, StubRun>>;
	/**
	 * Saves its state.
	 * @returns a function that restores it
	 */
	readonly save: () => () => void;
	readonly close: () => Promise<void>;
};

/** A part without state. */
export const stateless = (stubs: Readonly<Record<string, StubRun>>): Part => ({
	env: {},
	stubs,
	save: () => () => undefined,
	close: () => Promise.resolve()
});

/** A bridge at a method without commands: people change its version by hand. */
export type HandMade = Part & {
	readonly version: () => string;
	readonly run: (version: string) => void;
};

export function handMade(from: string, stubs: Readonly<Record<string, StubRun>>): HandMade {
	let version = from;
	return {
		...stateless(stubs),
		version: () => version,
		run: (next) => {
			version = next;
		},
		save: () => {
			const kept = version;
			return () => {
				version = kept;
			};
		}
	};
}
