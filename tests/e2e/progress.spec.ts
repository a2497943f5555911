import { TICKS_KEY } from '#lib/browser/tick-storage.ts';
import { open } from './site.ts';
import { expect, test } from './test.ts';

const LINK = 'v=1&platform=kubernetes&version=2.9.16&url=https%3A%2F%2Fscim.private.example';

const box = (step: string) => `#step-${step} input[type="checkbox"]`;

test.describe('steps that are done', () => {
	test('are counted, stand in the outline and on paper, and outlast a reload', async ({ page }) => {
		await open(page, LINK);
		await page.locator(box('check-access')).check();
		await page.locator(box('set-image')).check();
		await expect(page.getByText(/^2 of \d+ steps done$/)).toBeVisible();
		await expect
			.poll(() => page.evaluate((key) => localStorage.getItem(key), TICKS_KEY))
			.toContain('set-image');
		await page.reload();
		await expect(page.getByText(/^2 of \d+ steps done$/)).toBeVisible();
		await expect(page.locator(box('set-image'))).toBeChecked();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('#step-set-image .box svg')).toBeVisible();
		await expect(page.locator('#step-watch-rollout .box svg')).toHaveCount(0);
	});

	test('are to be done again where an answer changed them, and only there', async ({ page }) => {
		await open(page, LINK);
		await page.locator(box('check-tag')).check();
		await page.locator(box('set-image')).check();
		await page.getByLabel('Namespace', { exact: true }).fill('other');
		await expect(page.locator(box('set-image'))).not.toBeChecked();
		await expect(page.locator(box('check-tag'))).toBeChecked();
	});

	test('belong to one runbook: another link begins from nothing', async ({ page }) => {
		await open(page, LINK);
		await page.locator(box('check-tag')).check();
		await page.evaluate((hash) => (location.hash = hash), `${LINK}&context=staging`);
		await expect(page.getByText(/^0 of \d+ steps done$/)).toBeVisible();
		await page.goBack();
		await expect(page.getByText(/^1 of \d+ steps done$/)).toBeVisible();
	});

	test('are kept without an answer in them', async ({ page }) => {
		await open(page, LINK);
		await page.locator(box('ask-health')).check();
		await expect
			.poll(() => page.evaluate((key) => localStorage.getItem(key), TICKS_KEY))
			.toMatch(/^\[\{"runbook":"[0-9a-f]{32}","steps":\["ask-health"\]\}\]$/);
	});

	for (const stored of ['{', '{}', '[{"runbook":1}]', '"$(id)"'])
		test(`storage that holds ${stored} is ignored`, async ({ page }) => {
			await page.addInitScript(
				([key, text]) => {
					localStorage.setItem(key, text);
				},
				[TICKS_KEY, stored] as const
			);
			await open(page, LINK);
			await expect(page.getByText(/^0 of \d+ steps done$/)).toBeVisible();
		});

	test('the one that is read is known in a window of another size too', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 600 });
		await open(page, LINK);
		const bar = page.getByRole('region', { name: 'Current step' });
		await expect(bar.getByRole('button', { name: 'Go to step 1' })).toBeVisible();
		await page.setViewportSize({ width: 1400, height: 3000 });
		await expect(page.locator('aside [aria-current="step"]')).toHaveCount(1);
	});

	test('all of them: the page says that it is done', async ({ page }) => {
		await open(page, LINK);
		for (const one of await page.getByRole('checkbox', { name: 'Done' }).all()) await one.check();
		await expect(page.getByText('You ticked every step up to Finish.')).toBeVisible();
	});
});
