import type { Page } from '@playwright/test';
import { choose, open } from './site.ts';
import { expect, test } from './test.ts';

/** How much the page would grow with all steps laid out, in pixels: it would jump by that much while scrolling. */
const surprise = (page: Page) =>
	page.evaluate(() => {
		const height = () => document.documentElement.scrollHeight;
		const told = height();
		const steps = Array.from(document.querySelectorAll<HTMLElement>('[data-step]'));
		for (const { style } of steps) style.contentVisibility = 'visible';
		const real = height();
		for (const { style } of steps) style.contentVisibility = '';
		return real - told;
	});

test('the page is as high as it says, and its end is where the End key leads', async ({ page }) => {
	await open(page, 'v=1&platform=kubernetes&version=2.9.16');
	expect(await surprise(page)).toBe(0);
	await page.keyboard.press('End');
	await expect(page.getByRole('button', { name: 'Keys', exact: true })).toBeInViewport();
});

test('so it is after the window became narrow', async ({ page }) => {
	await open(page, 'v=1&platform=kubernetes&version=2.9.16');
	await page.setViewportSize({ width: 390, height: 844 });
	await expect.poll(() => surprise(page)).toBe(0);
});

test('so it is after other steps have come', async ({ page }) => {
	await open(page, 'v=1&platform=kubernetes&version=2.9.16');
	await choose(page, 'Docker Swarm');
	await expect(page.getByRole('heading', { name: /: Docker Swarm$/ })).toBeVisible();
	await expect.poll(() => surprise(page)).toBe(0);
});
