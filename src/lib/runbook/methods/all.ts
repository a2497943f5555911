import { loadMethod, METHOD_IDS, type Method, type MethodId } from './index.ts';

const loaded = new Map(
	await Promise.all(METHOD_IDS.map(async (id) => [id, await loadMethod(id)] as const))
);

/** A method without a wait, for prerendered pages, scripts and tests: this module loads all. Pages use `loadMethod`. */
export function methodOf(id: MethodId): Method {
	const method = loaded.get(id);
	if (method === undefined) throw new Error(`${id} is not a method`);
	return method;
}

/** All methods, in the form’s order. */
export const methods = Object.fromEntries(METHOD_IDS.map((id) => [id, methodOf(id)])) as Readonly<
	Record<MethodId, Method>
>;
