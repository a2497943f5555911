import { STORAGE_KEY } from '#lib/lookup/memory.ts';
import { versionSources } from '#lib/lookup/sources.ts';
import { choose, METHODS, open } from './site.ts';
import { expect, test } from './test.ts';

test.describe('what About says', () => {
	test('it names every host that is asked, and the one entry that is kept', async ({ page }) => {
		await page.goto('./about');
		await expect(
			page.getByRole('heading', { name: 'What this page does and does not do' })
		).toBeVisible();
		for (const { url } of versionSources)
			await expect(page.getByRole('link', { name: url })).toHaveAttribute('href', url);
		await expect(page.getByText(STORAGE_KEY)).toBeVisible();
		await expect(page.getByText('Secrets are refused.')).toBeVisible();
	});

	test('it is so: no cookie, and one entry in the storage', async ({ page, context }) => {
		await open(page);
		await choose(page, 'Kubernetes with kubectl');
		await page.getByLabel('Address of the bridge').fill('https://scim.private.example');
		await expect(page.getByText('Looking for a newer one')).toBeHidden();
		await page.reload();
		await page.locator('html[data-ready]').waitFor();
		const kept = await page.evaluate(() => ({
			local: Object.keys(localStorage),
			session: Object.keys(sessionStorage),
			texts: JSON.stringify([localStorage, sessionStorage])
		}));
		expect(await context.cookies()).toEqual([]);
		expect(kept.local).toEqual([STORAGE_KEY]);
		expect(kept.session).toEqual([]);
		expect(kept.texts).not.toContain('private.example');
	});

	test('it is so: without a network the form, the runbook and its buttons work', async ({
		page,
		context
	}) => {
		await open(page);
		// Chromium may request the tab icon at any time.
		await page.route('**/favicon.svg', (route) => route.fulfill({ body: '' }));
		await page.locator('html[data-whole]').waitFor();
		await context.setOffline(true);
		for (const [, title, command] of METHODS) {
			await choose(page, title);
			await expect(page.locator('pre', { hasText: command }).first()).toBeVisible();
		}
		await page.getByLabel('Address of the bridge').fill('https://scim.example.com');
		await page.getByRole('button', { name: 'Copy Markdown' }).click();
		await expect(page.getByRole('status')).toHaveText('Copied: Markdown');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Download Markdown' }).click()
		]);
		expect(download.suggestedFilename()).toBe('scim-bridge-v2.9.16.md');
	});
});
