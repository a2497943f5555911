import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { helmIndex, HELM_INDEX, manifest, MANIFEST } from './site.ts';

test('works under a sub-path of a host, with its links and its pages', async ({ page }) => {
	const { url, close } = await serve({ root: 'build', port: 0, base: '/tools/scim' });
	await page.route(MANIFEST, manifest('v2.9.16'));
	await page.route(HELM_INDEX, helmIndex('v2.9.16'));
	await page.goto(`${url}#v=1&platform=kubernetes&version=2.9.16`);
	await expect(page.locator('pre', { hasText: 'kubectl set image' }).first()).toBeVisible();
	await page.getByRole('button', { name: 'Copy link' }).click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
		'/tools/scim/#v=1&platform=kubernetes'
	);
	await page.getByRole('link', { name: 'About, links and privacy' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible();
	await page.getByRole('link', { name: 'Write a runbook' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Update 1Password SCIM Bridge');
	await close();
});

test('every page is readable as plain HTML', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(baseURL ?? '');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Update 1Password SCIM Bridge');
	// Switching scripts off by emulation leaves noscript unparsed, so it is looked for in the source.
	expect(await page.content()).toMatch(/<noscript>.*You need JavaScript/s);
	await page.getByRole('link', { name: 'About, links and privacy' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About');
	await page.close();
});
