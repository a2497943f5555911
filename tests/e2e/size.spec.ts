import type { Page } from '@playwright/test';
import { open } from './site.ts';
import { STATES } from './states.ts';
import { expect, test } from './test.ts';

/** The start of every text that does not fit its box. */
const cutTexts = (page: Page) =>
	page.evaluate(() => {
		// Lay out off-screen steps too.
		for (const step of document.querySelectorAll<HTMLElement>('[data-step]'))
			step.style.contentVisibility = 'visible';
		const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
		return Array.from(document.querySelectorAll<HTMLElement>('body *'))
			.filter((element) => {
				if (element.closest('.off-screen, svg') !== null) return false;
				if (element.clientWidth === 0 || element.innerText === '') return false;
				const { overflowX, overflowY } = getComputedStyle(element);
				const isWide = element.scrollWidth > element.clientWidth + 1;
				const isHigh = element.scrollHeight > element.clientHeight + 1;
				// Text that overflows a control covers something else, even if nothing clips it.
				const isControl = element.matches('button, label, input, select, summary');
				return (
					(isWide && (hides(overflowX) || isControl)) || (isHigh && (hides(overflowY) || isControl))
				);
			})
			.map((element) => `${element.className}: ${element.innerText.slice(0, 60)}`);
	});

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const { name, enter } of STATES) {
	test(`${name}: no text is cut at 200 %, nothing scrolls sideways at 400 %`, async ({
		page,
		complaints
	}) => {
		await enter(page, complaints);
		// Browsers with text-only zoom do this.
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		for (const width of [1280, 640]) {
			await page.setViewportSize({ width, height: 900 });
			expect(await cutTexts(page), `200 %, ${width} pixels`).toEqual([]);
			expect(await overflow(page), `200 %, ${width} pixels`).toBeLessThanOrEqual(0);
		}
		await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
		// 1280 by 1024 at 400 %.
		await page.setViewportSize({ width: 320, height: 256 });
		expect(await cutTexts(page), '400 %').toEqual([]);
		expect(await overflow(page), '400 %').toBeLessThanOrEqual(0);
	});
}

test('much magnified, nothing stays in front of what is read', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await open(page, 'v=1&platform=kubernetes&version=2.9.16');
	const positions = await page
		.locator('main *')
		.evaluateAll((all) =>
			all
				.filter((element) => element.checkVisibility())
				.map((element) => getComputedStyle(element).position)
		);
	expect(positions).not.toContain('sticky');
	expect(positions).not.toContain('fixed');
});
