import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readHeaders } from '../../scripts/headers.mjs';

const read = (path: string): string =>
	readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const headers = readHeaders(read('static/_headers'));
const document = read('docs/hosting.md');

/** @returns the first fenced block of a language */
const block = (language: string): string =>
	new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(document)?.[1] ?? '';

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

describe('docs/hosting.md sends what static/_headers says', () => {
	it('with nginx', () => {
		expect(pairs(block('nginx'), /^\tadd_header (\S+) "(.+)" always;$/gm)).toEqual(headers);
	});

	it('with Caddy', () => {
		expect(pairs(block('caddyfile'), /^\t\t(\S+) "(.+)"$/gm)).toEqual(headers);
	});

	it('with CloudFront', () => {
		const { SecurityHeadersConfig: own, CustomHeadersConfig: custom } = cloudFront.parse(
			JSON.parse(block('json'))
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

	it('and explains each', () => {
		const explained = [...document.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, name]) => name);
		expect(explained).toEqual(Object.keys(headers));
	});
});

describe('a _headers file', () => {
	it.each([
		['a rule for some addresses', '/about/*\n  A: b\n'],
		['a second rule', '/*\n  A: b\n/about/*\n  A: c\n'],
		['a line that is no header', '/*\n  nosniff\n'],
		['nothing', '# to be written\n']
	])('with %s is refused rather than read wrongly', (_, text) => {
		expect(() => readHeaders(text)).toThrow('_headers');
	});
});
