import tokens from '#lib/styles/tokens.css?inline';
import base from '#lib/styles/base.css?inline';
import own from './not-found.css?inline';
import { notFoundPage } from './not-found.ts';

export const prerender = true;

/** Hosts serve a file of this name from their root folder for unknown addresses. */
export function GET(): Response {
	const html = notFoundPage({
		address: import.meta.env.VITE_SITE_URL,
		css: `${tokens}${base}${own}`.trim()
	});
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
