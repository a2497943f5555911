import { open } from './site.ts';
import { expect, test } from './test.ts';

const LINK = 'v=1&platform=kubernetes&version=2.9.16&url=https%3A%2F%2Fscim.example.com';

test.describe('keys', () => {
	test('j and k walk the steps, c copies their commands one after the other', async ({
		page,
		clipboard
	}) => {
		await open(page, LINK);
		await page.keyboard.press('c');
		await expect(page.getByRole('status')).toHaveText(/^Copied: Make sure that you may change/);
		await page.keyboard.press('j');
		await expect(page.locator('#title-check-access')).toBeFocused();
		await expect(page.locator('#title-check-access')).toBeInViewport();
		await page.keyboard.press('j');
		await page.keyboard.press('k');
		await expect(page.locator('#title-check-access')).toBeFocused();
		await page.keyboard.press('c');
		await expect(page.getByRole('status')).toHaveText(
			'Copied: Make sure that you may change the Deployment'
		);
		expect(await clipboard()).toContain('kubectl auth can-i');

		await page.locator('#title-ask-health').focus();
		await expect(page.locator('[aria-current="step"]')).toContainText('Send one request');
		for (const [number, part] of [
			[1, 'read -rs'],
			[2, 'curl'],
			[1, 'read -rs']
		] as const) {
			await page.keyboard.press('c');
			await expect(page.getByRole('status')).toContainText(
				`Copied: Send one request with the bearer token, ${number}`
			);
			expect(await clipboard()).toContain(part);
		}
	});

	test('/ leads to the search for a method, ? to the list of keys, Escape back', async ({
		page
	}) => {
		await open(page, LINK);
		await page.keyboard.press('/');
		await expect(page.getByLabel('Find it by a word')).toBeFocused();
		await expect(page.getByLabel('Find it by a word')).toHaveValue('');
		await page.getByRole('button', { name: 'Next step' }).focus();
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(page.getByRole('button', { name: 'Next step' })).toBeFocused();
	});

	test('they rest while someone types, and with Control, Alt or Meta', async ({ page }) => {
		await open(page, LINK);
		const field = page.getByLabel('Namespace', { exact: true });
		await field.fill('');
		await field.pressSequentially('jack/c?');
		await expect(field).toHaveValue('jack/c?');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await page.getByRole('button', { name: 'Copy link' }).focus();
		for (const key of ['Control+j', 'Alt+j', 'Meta+j']) await page.keyboard.press(key);
		await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
	});

	test('they stand on their buttons, and can be switched off for good', async ({ page }) => {
		await open(page, LINK);
		await page.keyboard.press('j');
		const shortcuts = page.locator('[aria-keyshortcuts]');
		await expect(shortcuts).toHaveCount(5);
		await page.getByRole('button', { name: 'Keys', exact: true }).click();
		await page.getByRole('checkbox', { name: 'Use these keys' }).uncheck();
		await page.getByRole('button', { name: 'Close' }).click();
		for (let visit = 0; visit < 2; visit++) {
			await expect(page.getByRole('button', { name: 'Next step' })).not.toHaveAttribute(
				'aria-keyshortcuts'
			);
			await page.getByRole('button', { name: 'Copy link' }).focus();
			await page.keyboard.press('j');
			await page.keyboard.press('?');
			await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
			await expect(page.getByRole('dialog')).toHaveCount(0);
			await page.reload();
			await page.locator('html[data-ready]').waitFor();
		}
	});
});
