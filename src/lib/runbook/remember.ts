/**
 * How many results a place keeps, the latest used first: one line of a method is used for a few different things in a
 * runbook, such as the image of today and the one to install.
 */
const KEPT = 12;

type Known<Made> = { readonly inputs: readonly unknown[]; readonly made: Made };

type Memory<Place, Made> = {
	readonly get: (place: Place) => Known<Made>[] | undefined;
	readonly set: (place: Place, known: Known<Made>[]) => unknown;
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Lists are put together anew each time, for one use: their parts count. */
const isSame = (one: unknown, other: unknown): boolean =>
	one === other || (isList(one) && isList(other) && areSame(one, other));

// Loops without functions: this is asked hundreds of times for a keystroke.
function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
	if (some.length !== others.length) return false;
	for (let i = 0; i < some.length; i++) if (!isSame(some[i], others[i])) return false;
	return true;
}

function indexOf(known: readonly Known<unknown>[], inputs: readonly unknown[]): number {
	for (const [i, one] of known.entries()) if (areSame(one.inputs, inputs)) return i;
	return -1;
}

const rememberedIn =
	<First, Rest extends readonly unknown[], Made>(
		memory: Memory<First, Made>,
		make: (first: First, ...rest: Rest) => Made
	) =>
	(first: First, ...inputs: Rest): Made => {
		const known = memory.get(first) ?? [];
		const [latest] = known;
		if (latest !== undefined && areSame(latest.inputs, inputs)) return latest.made;
		const at = indexOf(known, inputs);
		const found = known[at] ?? { inputs, made: make(first, ...inputs) };
		if (at > 0) known.splice(at, 1);
		known.unshift(found);
		if (known.length > KEPT) known.pop();
		memory.set(first, known);
		return found.made;
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

/** The same, where the first input is a text: one of ours, or one that a person typed. */
export const rememberedByText = <First extends string, Rest extends readonly unknown[], Made>(
	make: (first: First, ...rest: Rest) => Made
) => rememberedIn(new Map<First, Known<Made>[]>(), make);
