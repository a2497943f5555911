import type { Page } from '@playwright/test';
import { open } from './site.ts';
import { expect, test } from './test.ts';

/** Presses Tab until the element with this name is focused. */
async function tabTo(page: Page, role: 'button' | 'radio' | 'textbox', name: string | RegExp) {
	const target = page.getByRole(role, { name }).first();
	for (let stops = 0; stops < 60; stops++) {
		await page.keyboard.press('Tab');
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`60 tab stops did not reach ${String(name)}`);
}

test('the main job is done with the keyboard alone', async ({ page, clipboard }) => {
	await open(page);
	await tabTo(page, 'button', 'Kubernetes');
	await page.keyboard.press('Enter');
	await tabTo(page, 'radio', 'Kubernetes with kubectl');
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: 'Helm chart' })).toBeChecked();
	await page.keyboard.press('ArrowUp');
	await expect(page.getByRole('radio', { name: 'Kubernetes with kubectl' })).toBeChecked();
	await tabTo(page, 'textbox', 'Namespace');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('identity');
	await tabTo(page, 'button', /^Copy command/);
	const outline = await page.evaluate(
		() => getComputedStyle(document.activeElement ?? document.body).outlineStyle
	);
	expect(outline).toBe('solid');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toHaveText(/^Copied/);
	expect(await clipboard()).toContain('-n identity');
});
