import type { Page } from '@playwright/test';
import { STATES } from './states.ts';
import { open } from './site.ts';
import { expect, test } from './test.ts';

/** Controls that are too small for a finger. Links and terms in running text are as high as their line. */
const smallTargets = (page: Page, least: number) =>
	page.evaluate((size) => {
		const all = document.querySelectorAll<HTMLElement>('button, input, select, summary, nav a');
		return Array.from(all)
			.filter((element) => element.checkVisibility() && element.closest('p, li > code') === null)
			.filter((element) => !element.matches('.as-link, .term button'))
			.map((element) => {
				// Labels of radio buttons and checkboxes are clickable too.
				const target = element.matches('[type="radio"], [type="checkbox"]')
					? (element.closest('label') ?? element)
					: element;
				const { width, height } = target.getBoundingClientRect();
				return { element, width, height };
			})
			.filter(({ width, height }) => width < size || height < size)
			.map(({ element }) => element.outerHTML.slice(0, 140));
	}, least);

test.describe('with fingers', () => {
	test.use({ hasTouch: true, isMobile: true });

	for (const { name, enter } of STATES)
		test(`${name}: every control is at least 44 pixels`, async ({ page, complaints }) => {
			await enter(page, complaints);
			expect(await smallTargets(page, 44)).toEqual([]);
		});

	test('the step and its command are within reach of a thumb', async ({ page, clipboard }) => {
		await open(page, 'v=1&platform=kubernetes&version=2.9.16');
		const bar = page.getByRole('region', { name: 'Current step' });
		await bar.getByRole('button', { name: 'Go to step 1' }).tap();
		await expect(bar).toContainText('Make sure that you may change the Deployment');
		await bar.getByRole('button', { name: 'Next step' }).tap();
		await expect(bar).toContainText('Read the current version');
		await bar.getByRole('button', { name: /^Copy 1 of 1 from step 2/ }).tap();
		await expect(page.getByRole('status')).toHaveText('Copied: Read the current version');
		expect(await clipboard()).toContain('kubectl get deploy');
		const place = await bar.boundingBox();
		expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(844);
		expect(place?.y).toBeGreaterThan(844 * 0.75);
		await bar.getByRole('button', { name: /^All steps/ }).tap();
		await page
			.getByRole('dialog')
			.getByRole('button', { name: /Set the new image/ })
			.tap();
		await expect(page.locator('#title-set-image')).toBeInViewport();
		await expect(page.getByRole('dialog')).toHaveCount(0);
	});
});
