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

/** A part that only answers and keeps nothing. */
export const stateless = (stubs: Readonly<Record<string, StubRun>>): Part => ({
	env: {},
	stubs,
	save: () => () => undefined,
	close: () => Promise.resolve()
});

/** A bridge on a platform that has no commands: a person brings it from version to version. */
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
