type Parts = Readonly<Record<string, unknown>>;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const hasParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null;

function shareList(previous: readonly unknown[], next: readonly unknown[]): unknown {
	let isSame = previous.length === next.length;
	const shared = next.map((part, i) => {
		const kept = shareAny(previous[i], part);
		isSame &&= kept === previous[i];
		return kept;
	});
	return isSame ? previous : shared;
}

function shareParts(previous: Parts, next: Parts): unknown {
	const keys = Object.keys(next);
	let isSame = keys.length === Object.keys(previous).length;
	let shared: Record<string, unknown> | undefined;
	for (const key of keys) {
		const kept = shareAny(previous[key], next[key]);
		isSame &&= kept === previous[key] && key in previous;
		if (kept !== next[key]) (shared ??= { ...next })[key] = kept;
	}
	return isSame ? previous : (shared ?? next);
}

function shareAny(previous: unknown, next: unknown): unknown {
	if (previous === next || !hasParts(previous) || !hasParts(next)) return next;
	if (isList(next)) return isList(previous) ? shareList(previous, next) : next;
	return isList(previous) ? next : shareParts(previous, next);
}

/**
 * The same data as before, as far as nothing in it changed: who compares parts by `===` sees what did, and only that.
 * @param previous plain data: objects, lists, texts, numbers. It stays as it is, and so does `next`
 * @returns data that equals `next`; each part of it that equals the part at its place in `previous` is that very part
 */
export function share<T>(previous: T, next: T): T {
	// What stands at a place in two values of a type may stand there in a third one.
	return shareAny(previous, next) as T;
}

/** @returns a function that shares each value with the one it was given before */
export function sharing<T>(): (next: T) => T {
	let last: T | undefined;
	return (next) => (last = last === undefined ? next : share(last, next));
}
