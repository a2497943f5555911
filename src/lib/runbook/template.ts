type Template<Insert, Made> = (
	strings: TemplateStringsArray,
	...inserts: readonly Insert[]
) => Made;

/**
 * A template that gives the very same as the last time where its inserts are the very same. A keystroke changes one
 * answer, and most templates of a runbook do not have it.
 * @param make gives the same for the same inserts, and nothing that anyone changes
 */
export function remembering<Insert, Made>(make: Template<Insert, Made>): Template<Insert, Made> {
	const last = new WeakMap<TemplateStringsArray, { inserts: readonly Insert[]; made: Made }>();
	return (strings, ...inserts) => {
		const known = last.get(strings);
		if (known?.inserts.every((insert, i) => insert === inserts[i])) return known.made;
		const made = make(strings, ...inserts);
		last.set(strings, { inserts, made });
		return made;
	};
}
