import { error } from '@sveltejs/kit';
import { isMethodId, loadMethod, METHOD_IDS } from '#lib/runbook/methods/index.ts';
import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => METHOD_IDS.map((method) => ({ method }));

export const load: PageLoad = async ({ params: { method } }) => {
	if (!isMethodId(method)) error(404, 'There is no such method');
	return { method: await loadMethod(method) };
};
