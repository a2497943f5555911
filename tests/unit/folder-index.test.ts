import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { z } from 'zod';

const CODE = readFileSync(
	new URL('../../docs/hosting/cloudfront/folder-index.js', import.meta.url),
	'utf8'
);

const passedOn = z.object({ uri: z.string() });
const redirect = z.object({
	statusCode: z.literal(301),
	headers: z.object({ location: z.object({ value: z.string() }) })
});

/** @returns what the function makes of a request, out of the context it ran in */
function handled(uri: string): unknown {
	const event = JSON.stringify({ request: { method: 'GET', uri, querystring: {}, headers: {} } });
	const answer: unknown = runInNewContext(`${CODE}\nJSON.stringify(handler(${event}))`);
	return JSON.parse(z.string().parse(answer));
}

it.each([
	['/', '/index.html'],
	['/about/', '/about/index.html'],
	['/runbooks/', '/runbooks/index.html'],
	['/404.html', '/404.html'],
	['/_app/version.json', '/_app/version.json'],
	['/_app/immutable/chunks/A-b_c.js', '/_app/immutable/chunks/A-b_c.js']
])('%s is the object %s', (uri, object) => {
	expect(passedOn.parse(handled(uri)).uri).toBe(object);
});

it.each([
	['/about', 'https://host.example/about/'],
	['/runbooks/about', 'https://host.example/runbooks/about/'],
	['/a%20b', 'https://host.example/a%20b/'],
	['//other.example/about', 'https://host.example//other.example/about/'],
	['//other', 'https://host.example//other/'],
	['/javascript:alert(1)', 'https://host.example/javascript:alert(1)/']
])('%s gets its slash, on the same host', (uri, to) => {
	const { location } = redirect.parse(handled(uri)).headers;
	expect(new URL(location.value, `https://host.example${uri}`).href).toBe(to);
});
