import { error } from '@sveltejs/kit';
import { isPlatformId, loadMethod, PLATFORM_IDS } from '#lib/runbook/platforms/index.ts';
import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => PLATFORM_IDS.map((method) => ({ method }));

export const load: PageLoad = async ({ params: { method } }) => {
	if (!isPlatformId(method)) error(404, 'There is no such method');
	return { method: await loadMethod(method) };
};
