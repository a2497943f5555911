type Known<Made> = {
	inputs: readonly unknown[];
	made: Made;
	/** When it was used last. */
	turn: number;
};

type Memory<Place, Made> = {
	readonly get: (place: Place) => Known<Made>[] | undefined;
	readonly set: (place: Place, known: Known<Made>[]) => unknown;
};

/** Runbooks are planned one after another. What neither this one nor the one before used is forgotten. */
let turn = 0;

/** A runbook is planned from here on. */
export const beginRunbook = (): void => {
	turn += 1;
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** @returns whether they are the very same. Lists are put together anew each time, for one use: their parts count. */
export const isSame = (one: unknown, other: unknown): boolean =>
	one === other || (isList(one) && isList(other) && areSame(one, other));

// Loops without functions: this is asked hundreds of times for a keystroke.
function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
	if (some.length !== others.length) return false;
	for (let i = 0; i < some.length; i++) if (!isSame(some[i], others[i])) return false;
	return true;
}

function keep<Made>(known: Known<Made>[], now: Known<Made>): void {
	const stale = known.findIndex((one) => one.turn < turn - 1);
	if (stale === -1) known.push(now);
	else known[stale] = now;
}

const rememberedIn =
	<First, Rest extends readonly unknown[], Made>(
		memory: Memory<First, Made>,
		make: (first: First, ...rest: Rest) => Made
	) =>
	(first: First, ...inputs: Rest): Made => {
		const known = memory.get(first);
		if (known !== undefined)
			for (const one of known)
				if (areSame(one.inputs, inputs)) {
					one.turn = turn;
					return one.made;
				}
		const now = { inputs, made: make(first, ...inputs), turn };
		if (known === undefined) memory.set(first, [now]);
		else keep(known, now);
		return now.made;
	};

/**
 * A keystroke changes one answer, and most of a runbook does not have it. What is made from the very same parts is
 * the very same here, so whoever shows a runbook sees by `===` what changed, and nothing else is made or shown anew.
 * A template is such a maker too: its strings are the very same each time.
 * @param make gives the same for the same inputs, and nothing that anyone changes
 */
export const remembered = <First extends WeakKey, Rest extends readonly unknown[], Made>(
	make: (first: First, ...rest: Rest) => Made
) => rememberedIn(new WeakMap<First, Known<Made>[]>(), make);

/** The same, where the first input is a text of ours. Never one that a person typed: each would be kept. */
export const rememberedByText = <First extends string, Rest extends readonly unknown[], Made>(
	make: (first: First, ...rest: Rest) => Made
) => rememberedIn(new Map<First, Known<Made>[]>(), make);
