import { rootFrom } from '#lib/server/root.ts';
import type { LayoutServerLoad } from './$types.ts';

export const load: LayoutServerLoad = ({ url }) => ({ root: rootFrom(url.pathname) });
