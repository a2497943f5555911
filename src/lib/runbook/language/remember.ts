type Known<Made> = {
	inputs: readonly unknown[];
	made: Made;
	/** The `turn` of its last use. */
	turn: number;
};

type Memory<Place, Made> = {
	readonly get: (place: Place) => Known<Made>[] | undefined;
	readonly set: (place: Place, known: Known<Made>[]) => unknown;
};

/** Counts planned runbooks. Results that neither this runbook nor the one before used may be evicted. */
let turn = 0;

/** Marks the start of the next runbook. */
export const beginRunbook = (): void => {
	turn += 1;
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** @returns whether two values are the same object, or lists with the same items: callers make lists anew each time. */
export const isSame = (one: unknown, other: unknown): boolean =>
	one === other || (isList(one) && isList(other) && areSame(one, other));

// Plain loops without callbacks: a keystroke calls this hundreds of times.
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
 * Memoizes a maker: equal arguments return the same object, so views can compare with `===`. A keystroke changes one
 * answer, so most of a runbook stays the same. Works for template tags, whose `strings` is one array per call site.
 * @param make a pure function whose result nobody mutates
 */
export const remembered = <First extends WeakKey, Rest extends readonly unknown[], Made>(
	make: (first: First, ...rest: Rest) => Made
) => rememberedIn(new WeakMap<First, Known<Made>[]>(), make);

/** Like `remembered`, for a first argument that is our own text. Never pass typed text first: each one stays cached. */
export const rememberedByText = <First extends string, Rest extends readonly unknown[], Made>(
	make: (first: First, ...rest: Rest) => Made
) => rememberedIn(new Map<First, Known<Made>[]>(), make);
