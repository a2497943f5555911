import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { headersAt, readHeaders } from '../../scripts/headers.mjs';

const read = (path: string): string =>
	readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const rules = readHeaders(read('static/_headers'));
const headers = headersAt(rules, '/');

const pairs = (text: string, pattern: RegExp): Readonly<Record<string, string>> =>
	Object.fromEntries([...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]));

const override = z.literal(true);
const cloudFront = z.strictObject({
	Name: z.string(),
	Comment: z.string().max(128),
	SecurityHeadersConfig: z.strictObject({
		ContentSecurityPolicy: z.strictObject({
			ContentSecurityPolicy: z.string(),
			Override: override
		}),
		ReferrerPolicy: z.strictObject({ ReferrerPolicy: z.string(), Override: override }),
		ContentTypeOptions: z.strictObject({ Override: override })
	}),
	CustomHeadersConfig: z.strictObject({
		Quantity: z.number(),
		Items: z.array(z.strictObject({ Header: z.string(), Value: z.string(), Override: override }))
	})
});

// Where there is an nginx or a Caddy, tests/hosting tries the same with the server itself.
describe('what static/_headers says', () => {
	it('is sent by nginx', () => {
		const sent = pairs(read('docs/hosting/nginx/site.conf'), /^add_header (\S+) "(.+)" always;$/gm);
		expect(sent).toEqual(headers);
	});

	it('is sent by Caddy', () => {
		const sent = pairs(read('docs/hosting/caddy/site.caddy'), /^\t([\w-]+) "(.+)"$/gm);
		expect(sent).toEqual(headers);
	});

	it('is sent by CloudFront', () => {
		const { SecurityHeadersConfig: own, CustomHeadersConfig: custom } = cloudFront.parse(
			JSON.parse(read('docs/hosting/cloudfront/response-headers.json'))
		);
		expect(custom.Quantity).toBe(custom.Items.length);
		expect({
			'Content-Security-Policy': own.ContentSecurityPolicy.ContentSecurityPolicy,
			'Referrer-Policy': own.ReferrerPolicy.ReferrerPolicy,
			// CloudFront knows no other value.
			'X-Content-Type-Options': 'nosniff',
			...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value]))
		}).toEqual(headers);
	});

	it('is explained in docs/hosting.md', () => {
		const explained = pairs(read('docs/hosting.md'), /^\| `([\w-]+)` +\| (.+?) +\|$/gm);
		expect(Object.keys(explained)).toEqual(Object.keys(headers));
	});
});

describe('a _headers file', () => {
	it.each([
		['no rule for every address', '/about/*\n  A: b\n'],
		['a header of no address', '  A: b\n/*\n'],
		['a line that is no header', '/*\n  nosniff\n'],
		['nothing', '# to be written\n'],
		['a header in two rules, which hosts treat differently', '/*\n  A: b\n/about/*\n  a: c\n']
	])('with %s is refused rather than read wrongly', (_, text) => {
		expect(() => readHeaders(text)).toThrow('_headers');
	});

	it.each([
		['/', { A: 'b' }],
		['/about/', { A: 'b', C: 'd' }],
		['/about/more', { A: 'b', C: 'd' }],
		['/robots.txt', { A: 'b', E: 'f' }],
		['/robots.txt2', { A: 'b' }]
	])('says what goes with %s', (path, sent) => {
		const text = '/*\n  A: b\n\n# more\n/about/*\n  C: d\n/robots.txt\n  E: f\n';
		expect(headersAt(readHeaders(text), path)).toEqual(sent);
	});

	it('keeps what never changes, and nothing else', () => {
		expect(headersAt(rules, '/_app/immutable/x.js')).toEqual({
			...headers,
			'Cache-Control': 'public, max-age=31536000, immutable'
		});
		for (const path of ['/', '/_app/version.json', '/service-worker.js', '/404.html'])
			expect(headersAt(rules, path), path).toEqual(headers);
	});
});
