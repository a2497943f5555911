import { error } from '@sveltejs/kit';
import { singleFile } from 'virtual:single-file';

export const prerender = true;

/** Serves the whole site as a single file, beside the start page. */
export function GET(): Response {
	if (singleFile === undefined) error(404, 'Only a build has it: npm run build');
	return new Response(singleFile.html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
