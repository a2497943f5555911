import { readFileSync } from 'node:fs';
import { buildManifest } from '../../src/entry/tags.ts';
import { TICKS_KEY } from '#lib/browser/tick-storage.ts';
import { serve } from '../../scripts/serve.mjs';
import { notLoaded } from './complaints.ts';
import { helmIndex, HELM_INDEX, manifest, MANIFEST } from './site.ts';
import { expect, test } from './test.ts';

const MANIFEST_OF_BUILD = '.svelte-kit/output/client/.vite/manifest.json';

/** @returns the address of the file that contains a module */
function fileOf(module: string): string {
	const manifest = buildManifest.parse(JSON.parse(readFileSync(MANIFEST_OF_BUILD, 'utf8')));
	return `**/${manifest[module]?.file ?? module}`;
}

test('works under a sub-path of a host, with its links and its pages', async ({
	page,
	clipboard
}) => {
	const { url, close } = await serve({ root: 'build', port: 0, base: '/tools/scim' });
	await page.route(MANIFEST, manifest('v2.9.16'));
	await page.route(HELM_INDEX, helmIndex('v2.9.16'));
	await page.goto(`${url}#v=1&platform=kubernetes&version=2.9.16`);
	await expect(page.locator('pre', { hasText: 'kubectl set image' }).first()).toBeVisible();
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect.poll(clipboard).toContain('/tools/scim/#v=1&platform=kubernetes');
	await page.getByRole('link', { name: 'About, links and privacy' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible();
	await page.getByRole('link', { name: 'Write a runbook' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Update 1Password SCIM Bridge');
	// A page still loading its icon would report the missing host.
	await page.close();
	await close();
});

test('a method that a release took away says so, and comes when it is there again', async ({
	page,
	complaints
}) => {
	const parts = fileOf('src/lib/runbook/methods/kubernetes/kubernetes.ts');
	await page.route(MANIFEST, manifest('v2.9.16'));
	await page.route(HELM_INDEX, helmIndex('v2.9.16'));
	await page.route('**/versions.json', (route) => route.fulfill({ body: '' }));
	await page.route(parts, (route) => {
		complaints.provoke(notLoaded(route.request().url()));
		return route.fulfill({ status: 404 });
	});
	await page.goto('./');
	await page.getByLabel('Find it by a word').fill('kubectl');
	await page.getByRole('radio', { name: 'Kubernetes with kubectl' }).click();
	await expect(page.getByText('could not be loaded')).toBeVisible();
	await page.unroute(parts);
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.locator('pre', { hasText: 'kubectl set image' }).first()).toBeVisible();
	await expect(page.getByText('could not be loaded')).toBeHidden();
});

test('what could not be loaded behind a runbook comes when the network is back', async ({
	page,
	context,
	complaints
}) => {
	const rest = fileOf('src/lib/components/rest.ts');
	await page.route(MANIFEST, manifest('v2.9.16'));
	await page.route(HELM_INDEX, helmIndex('v2.9.16'));
	await page.route('**/versions.json', (route) => route.fulfill({ body: '' }));
	await page.route(rest, (route) => {
		complaints.provoke(notLoaded(route.request().url()));
		return route.fulfill({ status: 404 });
	});
	await page.goto('./#v=1&platform=kubernetes&version=2.9.16');
	await expect(page.locator('pre', { hasText: 'kubectl set image' }).first()).toBeVisible();
	await expect(page.getByText('Looking for a newer one')).toHaveCount(0);
	const keys = page.getByRole('button', { name: 'Keys', exact: true });
	await expect(keys).toHaveCount(0);
	await page.locator('#step-set-image').getByRole('checkbox').check();
	await page.unroute(rest);
	await context.setOffline(true);
	await context.setOffline(false);
	await keys.click();
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	await page.locator('html[data-whole]').waitFor();
	const kept = () => page.evaluate((key) => localStorage.getItem(key), TICKS_KEY);
	await expect.poll(kept, 'a tick from before').toContain('set-image');
});

test('a start that is long in coming says so, and leads to pages that are there', async ({
	page
}) => {
	// Never answered. The browser cancels the request on navigation.
	await page.route(fileOf('src/entry/live.ts'), () => undefined);
	await page.goto('./', { waitUntil: 'commit' });
	await page.getByRole('link', { name: 'each method as a plain page' }).click();
	await expect(page).toHaveURL(/\/about\/#methods$/);
	await expect(page.locator('#methods')).toBeInViewport();
});

test('an address that leads nowhere leads to the start page, from any depth', async ({
	page,
	complaints
}) => {
	// The link leads to the address that was set at build time.
	const base = new URL(process.env['VITE_SITE_URL'] ?? 'https://site.example/').pathname;
	const { url, close } = await serve({ root: 'build', port: 0, base });
	await page.route(MANIFEST, manifest('v2.9.16'));
	await page.route(HELM_INDEX, helmIndex('v2.9.16'));
	complaints.provoke(notLoaded(`${url}deep/er/nowhere`));
	await page.goto(`${url}deep/er/nowhere`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
	const code = page.getByText('#v=1&platform=…');
	expect(await code.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('mono');
	await page.getByRole('link', { name: 'start page' }).click();
	await expect(page).toHaveURL(url);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Update 1Password SCIM Bridge');
	await page.close();
	await close();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the start leads to a page for each method, which is whole', async ({ page }) => {
		await page.goto('./');
		// With scripts disabled by emulation, Chromium does not parse noscript, so check the source.
		expect(await page.content()).toMatch(/<noscript>.*about\/#methods/s);
		await page.goto('./about/#methods');
		await page.getByRole('link', { name: 'Kubernetes with kubectl' }).click();
		await expect(page).toHaveURL(/\/kubernetes\/$/);
		for (const phase of ['Prepare', 'Update', 'Verify', 'Roll back', 'Troubleshoot', 'Finish'])
			await expect(page.getByRole('heading', { name: phase, exact: true })).toBeVisible();
		await expect(page.locator('pre', { hasText: 'kubectl set image' }).first()).toBeVisible();
		await expect(page.locator('.blank').first()).toBeVisible();
	});
});
