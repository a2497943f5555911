import { choose, HELM_INDEX, helmIndex, MANIFEST, manifest, METHODS, open } from './site.ts';
import { expect, test } from './test.ts';

test('no request goes to any host but the page’s own and the two sources, and none carries an answer', async ({
	page,
	baseURL
}) => {
	const requests: { url: string; referrer: string | undefined }[] = [];
	page.on('request', (request) =>
		requests.push({ url: request.url(), referrer: request.headers()['referer'] })
	);
	await open(page);
	for (const [, title] of METHODS) {
		await choose(page, title);
		await page.getByLabel('Address of the bridge').fill('https://scim.private.example');
	}
	await page.getByRole('button', { name: 'Copy Markdown' }).click();
	await page.getByRole('link', { name: 'About, links and privacy' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible();

	const hosts = new Set(requests.map(({ url }) => new URL(url).host));
	expect([...hosts].sort()).toEqual(
		[new URL(baseURL ?? '').host, '1password.github.io', 'raw.githubusercontent.com'].sort()
	);
	expect(requests.filter(({ url }) => url.includes('private.example'))).toEqual([]);
	expect(requests.filter(({ referrer }) => referrer?.includes('platform='))).toEqual([]);
});

test('a link with a host name in it opens without telling anyone', async ({ page }) => {
	const urls: string[] = [];
	page.on('request', (request) => urls.push(request.url()));
	await page.route(MANIFEST, manifest('v2.9.16'));
	await page.route(HELM_INDEX, helmIndex('v2.9.16'));
	await open(page, 'v=1&platform=kubernetes&url=https%3A%2F%2Fscim.private.example');
	await expect(page.getByLabel('Address of the bridge')).toHaveValue(
		'https://scim.private.example'
	);
	expect(urls.map((url) => new URL(url).host)).not.toContain('scim.private.example');
});
