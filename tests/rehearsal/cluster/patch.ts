import { z } from 'zod';

type Json = z.output<ReturnType<typeof z.json>>;
type JsonObject = { [key: string]: Json };

const isObject = (value: Json | undefined): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Removes null fields. In a patch, null deletes a field. */
const withoutNulls = (object: JsonObject): JsonObject =>
	Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));

/** RFC 7386 merge patch, used for application objects. */
function mergePatch(target: Json | undefined, patch: Json): Json {
	if (!isObject(patch)) return patch;
	const merged: JsonObject = isObject(target) ? { ...target } : {};
	for (const [key, value] of Object.entries(patch)) {
		merged[key] = value === null ? null : mergePatch(merged[key], value);
	}
	return withoutNulls(merged);
}

/** Lists that Kubernetes merges by a key, as far as runbooks need them. */
const MERGE_KEY: Readonly<Record<string, string>> = { containers: 'name', ports: 'containerPort' };

/**
 * Kubernetes' strategic merge patch: like `mergePatch`, but merges lists such as containers by name instead of
 * replacing them.
 */
function strategicPatch(target: Json | undefined, patch: Json, field = ''): Json {
	const key = MERGE_KEY[field];
	if (Array.isArray(patch) && Array.isArray(target) && key !== undefined) {
		const merged = [...target];
		for (const item of patch) {
			const at = merged.findIndex(
				(one) => isObject(one) && isObject(item) && one[key] === item[key]
			);
			if (at < 0) merged.push(item);
			else merged[at] = strategicPatch(merged[at], item);
		}
		return merged;
	}
	if (!isObject(patch)) return patch;
	const merged: JsonObject = isObject(target) ? { ...target } : {};
	for (const [name, value] of Object.entries(patch)) {
		// Directives for the order of lists; the order of containers does not matter.
		if (name.startsWith('$')) continue;
		merged[name] = value === null ? null : strategicPatch(merged[name], value, name);
	}
	return withoutNulls(merged);
}

const operations = z.array(
	z.object({ op: z.enum(['add', 'replace']), path: z.string(), value: z.json() })
);

/**
 * RFC 6902 JSON patch with the two operations in use. Throws if a path does not exist, as the real API server refuses
 * it.
 */
function jsonPatch(target: Json, patch: Json): Json {
	const patched = structuredClone(target);
	for (const { op, path, value } of operations.parse(patch)) {
		const keys = path
			.split('/')
			.slice(1)
			.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
		const last = keys.pop() ?? '';
		const parent = keys.reduce<Json | undefined>(
			(at, key) => (isObject(at) ? at[key] : undefined),
			patched
		);
		if (!isObject(parent) || (op === 'replace' && !(last in parent)))
			throw new Error(`the path ${path} does not exist`);
		parent[last] = value;
	}
	return patched;
}

const PATCHES: Readonly<Record<string, (target: Json, patch: Json) => Json>> = {
	'application/merge-patch+json': mergePatch,
	'application/strategic-merge-patch+json': strategicPatch,
	'application/json-patch+json': jsonPatch
};

/** @returns the patched object, for each content type that Kubernetes supports */
export function patched(target: unknown, contentType: string, body: string): unknown {
	const apply = PATCHES[contentType];
	if (apply === undefined) throw new Error(`no patch of the type ${contentType}`);
	return apply(z.json().parse(target), z.json().parse(JSON.parse(body)));
}
