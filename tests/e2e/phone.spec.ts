import { METHODS, open } from './site.ts';
import { expect, test } from './test.ts';

for (const [id] of METHODS)
	test(`${id}: nothing scrolls sideways at 320 pixels`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 700 });
		await open(page, `v=1&platform=${id}&url=https%3A%2F%2Fscim.example.com`);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(320);
	});

for (const path of ['about', 'proof'])
	test(`${path}: nothing scrolls sideways at 320 pixels`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 700 });
		await page.goto(`./${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(320);
	});

test('a link opened on a phone leads to its runbook in one step', async ({ page }) => {
	await open(page, 'v=1&platform=kubernetes');
	await page.getByRole('button', { name: 'Go to the runbook' }).click();
	await expect(page.getByRole('heading', { level: 2, name: /^Update 1Password/ })).toBeInViewport();
});
