import { readFileSync } from 'node:fs';
import { versionSources } from '#lib/lookup/sources.ts';
import { headersAt, readHeaders } from '../../scripts/headers.mjs';
import { refusal } from './complaints.ts';
import { open } from './site.ts';
import { expect, test } from './test.ts';

for (const path of ['./', './about/', './robots.txt', './nowhere'])
	test(`${path} comes with every header of static/_headers`, async ({ request }) => {
		const sent = (await request.get(path)).headers();
		const rules = readHeaders(readFileSync('static/_headers', 'utf8'));
		const wanted = Object.entries(headersAt(rules, '/'));
		expect(wanted).not.toHaveLength(0);
		for (const [name, value] of wanted) expect(sent[name.toLowerCase()], name).toBe(value);
	});

for (const [path, scripts] of [
	['./', /^script-src 'self'$/],
	['./about/', /^script-src 'self'$/],
	['./kubernetes/', /^script-src 'self' 'sha256-[\w+/]{43}='$/]
] as const)
	test(`${path} starts from nothing and allows no more than it needs`, async ({ request }) => {
		const html = await (await request.get(path)).text();
		const [before = '', policy = ''] = html.split(
			/<meta http-equiv="content-security-policy" content="([^"]*)">/
		);
		expect(before).not.toMatch(/<(?:script|style|link)/);
		const [script, ...others] = policy
			.split('; ')
			.sort((a, b) => Number(b.startsWith('script-src ')) - Number(a.startsWith('script-src ')));
		expect(script).toMatch(scripts);
		expect(others.sort()).toEqual([
			"base-uri 'none'",
			['connect-src', "'self'", ...versionSources.map(({ url }) => url)].join(' '),
			"default-src 'none'",
			"form-action 'none'",
			"img-src 'self'",
			"manifest-src 'self'",
			"require-trusted-types-for 'script'",
			expect.stringMatching(/^style-src 'self'(?: 'sha256-[\w+/]{43}=')+$/),
			'trusted-types svelte-trusted-html scim-bridge-runbook-worker',
			"worker-src 'self'"
		]);
	});

test('./404.html may load nothing, and is not to be found by searching', async ({ request }) => {
	const html = await (await request.get('./404.html')).text();
	const [, policy = ''] =
		/<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
	expect(policy.split('; ')).toEqual([
		"default-src 'none'",
		expect.stringMatching(/^style-src 'sha256-[\w+/]{43}='$/),
		"base-uri 'none'",
		"form-action 'none'"
	]);
	expect(html).toContain('<meta name="robots" content="noindex">');
});

test('a page of the site may write to the clipboard, not read it, nor ask where it is', async ({
	page,
	complaints
}) => {
	await open(page);
	complaints.provoke(
		refusal('permissions-policy', 'Clipboard API'),
		refusal('permissions-policy', 'Geolocation')
	);
	await page.evaluate(() => navigator.clipboard.writeText('written'));
	const read = page.evaluate(() => navigator.clipboard.readText());
	await expect(read).rejects.toThrow('permissions policy');
	const asked = page.evaluate(
		() =>
			new Promise((resolve) => {
				navigator.geolocation.getCurrentPosition(resolve, (error) => resolve(error.code));
			})
	);
	expect(await asked).toBe(1);
});

test('no page may frame the site, not even its own', async ({ page, baseURL, complaints }) => {
	await page.route('**/frame.html', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<iframe title="framed" src="${baseURL ?? ''}"></iframe>`
		})
	);
	complaints.provoke(refusal('frame-ancestors', 'page'));
	await page.goto('./frame.html');
	await expect.poll(() => complaints.heard).toEqual(complaints.provoked);
	await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
});
