/** Fields that Kubernetes or kubectl maintain themselves, which no step changes on purpose. */
const BOOKKEEPING =
	/^metadata\.(generation|annotations|resourceVersion|uid)|^status|\.creationTimestamp$/;

function leaves(
	value: unknown,
	path: readonly string[] = []
): readonly (readonly [string, string])[] {
	if (typeof value !== 'object' || value === null) return [[path.join('.'), String(value)]];
	return Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
		// Kubernetes identifies containers by name.
		const named =
			Array.isArray(value) && typeof item === 'object' && item !== null && 'name' in item
				? String(item.name)
				: key;
		return leaves(item, [...path, named]);
	});
}

/** @returns each field that differs between two states of an object: `spec.replicas: 1 -> 0` */
export function changes(before: unknown, after: unknown): readonly string[] {
	const [old, now] = [new Map(leaves(before)), new Map(leaves(after))];
	return [...new Set([...old.keys(), ...now.keys()])]
		.filter((path) => old.get(path) !== now.get(path) && !BOOKKEEPING.test(path))
		.map((path) => {
			// The time of a restart differs in every run.
			const to = path.endsWith('restartedAt') ? 'now' : (now.get(path) ?? 'nothing');
			return `${path.replace(/^spec\.template\.spec\./, '')}: ${old.get(path) ?? 'nothing'} -> ${to}`;
		});
}
