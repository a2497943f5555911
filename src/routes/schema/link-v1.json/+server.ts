import { linkSchema } from '#lib/link/schema.ts';

export const prerender = true;

/** For those who build links: wikis, ticket templates, chat bots. */
export const GET = (): Response =>
	new Response(`${JSON.stringify(linkSchema(), null, '\t')}\n`, {
		headers: { 'content-type': 'application/schema+json' }
	});
