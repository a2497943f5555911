import type { Platform } from '../platform.ts';
import { loadMethod, PLATFORM_IDS, type Method, type PlatformId } from './index.ts';

const loaded = new Map(
	await Promise.all(PLATFORM_IDS.map(async (id) => [id, await loadMethod(id)] as const))
);

/** A method at once: for pages that are made while building, and for tests. The page itself loads what it needs. */
export function methodOf(id: PlatformId): Method {
	const method = loaded.get(id);
	if (method === undefined) throw new Error(`${id} is a method`);
	return method;
}

/** All of them, in the form’s order. */
export const platforms = Object.fromEntries(
	PLATFORM_IDS.map((id) => [id, methodOf(id).platform])
) as Readonly<Record<PlatformId, Platform>>;
