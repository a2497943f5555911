import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersAt, readHeaders } from '../../scripts/headers.mjs';
import { ASK_AGAIN, FOREVER, typeOf } from './answers.ts';
import { ask, decoded } from './ask.ts';
import { addressOf, content, files, isImmutable, script } from './built.ts';
import { HOSTS } from './hosts.ts';
import type { Running } from './servers.ts';

/** The address requested from a reverse proxy, which passes it on as the host. */
const ASKED = 'https://runbooks.example.com:8443';

const ALWAYS = headersAt(readHeaders(readFileSync('static/_headers', 'utf8')), '/');

describe.each(HOSTS)('$name', ({ base, brotli, start }) => {
	describe.skipIf(start === undefined)('as documented', () => {
		let running: Running | undefined;
		let site = '';

		beforeAll(async () => {
			running = await start?.();
			site = `${running?.origin ?? ''}${base}`;
		});
		afterAll(() => running?.close());

		it('sends each file as it was built, with its type, and says how long it may be kept', async () => {
			for (const path of files) {
				const { status, headers, body } = await ask(site + addressOf(path));
				expect(status, path).toBe(200);
				expect(body.equals(content(path)), path).toBe(true);
				expect(headers['content-type'], path).toMatch(typeOf(path));
				expect(headers['cache-control'], path).toBe(isImmutable(path) ? FOREVER : ASK_AGAIN);
			}
		});

		it.each(['', 'about/', script, 'robots.txt', 'nowhere'])(
			'sends every header of _headers with /%s',
			async (path) => {
				const { headers } = await ask(site + path);
				for (const [name, value] of Object.entries(ALWAYS))
					expect(headers[name.toLowerCase()], name).toBe(value);
			}
		);

		it.each([
			{ accept: 'gzip, deflate, br, zstd', sent: brotli ? 'br' : 'gzip' },
			{ accept: 'gzip', sent: 'gzip' },
			{ accept: '', sent: undefined }
		])('sends what the build compressed: $accept', async ({ accept, sent }) => {
			for (const path of ['index.html', script]) {
				const answer = await ask(site + addressOf(path), { 'accept-encoding': accept });
				expect(answer.headers['content-encoding'], path).toBe(sent);
				expect(answer.headers['content-type'], path).toMatch(typeOf(path));
				expect(answer.headers.vary, path).toMatch(/\baccept-encoding\b/i);
				expect(decoded(answer).equals(content(path)), path).toBe(true);
				const ending = { br: '.br', gzip: '.gz' }[sent ?? ''] ?? '';
				expect(answer.body.equals(content(path + ending)), path).toBe(true);
			}
		});

		it.each(['', script])('has nothing to send when /%s is the same as before', async (path) => {
			for (const encoding of ['br', 'gzip', '']) {
				const accept = { 'accept-encoding': encoding };
				const { headers } = await ask(site + path, accept);
				const again = await ask(site + path, { ...accept, 'if-none-match': headers.etag ?? '' });
				expect(again.status, encoding).toBe(304);
				expect(again.body, encoding).toHaveLength(0);
				expect(again.headers['cache-control'], encoding).toBe(headers['cache-control']);
			}
		});

		it.each(base === '/' ? ['about', 'proof'] : ['about', 'proof', ''])(
			'leads from /%s to the same with a slash, on the host that was asked, behind a proxy too',
			async (path) => {
				const from = (base + path).replace(/\/$/, '');
				const { status, headers } = await ask(`${running?.origin ?? ''}${from}`, {
					host: new URL(ASKED).host
				});
				expect([301, 302, 307, 308]).toContain(status);
				expect(new URL(headers.location ?? '', ASKED + from).href).toBe(`${ASKED}${from}/`);
			}
		);

		it.each(['nowhere', 'deep/er/nowhere/', 'about/nowhere.js', '_app/immutable/nowhere.js'])(
			'says that /%s is not there, for now',
			async (path) => {
				const { status, headers, body } = await ask(site + path);
				expect(status).toBe(404);
				expect(headers['content-type']).toMatch(typeOf('404.html'));
				expect(headers['cache-control']).toBe(ASK_AGAIN);
				expect(body.equals(content('404.html'))).toBe(true);
			}
		);
	});
});
