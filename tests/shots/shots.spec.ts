import type { Page } from '@playwright/test';
import { STATES } from '../e2e/states.ts';
import { test } from '../e2e/test.ts';

const FOLDER = 'shots';

type Look = {
	readonly name: string;
	readonly size: readonly [width: number, height: number];
	readonly media?: Parameters<Page['emulateMedia']>[0];
	readonly text?: string;
};

/** The sizes and media of the screenshots. Print has the width of text on an A4 sheet. */
const LOOKS: readonly Look[] = [
	{ name: '320', size: [320, 700] },
	{ name: '390', size: [390, 844] },
	{ name: '390-dark', size: [390, 844], media: { colorScheme: 'dark' } },
	{ name: '768', size: [768, 1024] },
	{ name: '1280', size: [1280, 900] },
	{ name: '1280-dark', size: [1280, 900], media: { colorScheme: 'dark' } },
	{ name: '1280-forced-colors', size: [1280, 900], media: { forcedColors: 'active' } },
	{ name: '1280-more-contrast', size: [1280, 900], media: { contrast: 'more' } },
	{ name: '1280-text-200', size: [1280, 900], text: '200%' },
	{ name: '1920', size: [1920, 1080] },
	{ name: 'print', size: [680, 960], media: { media: 'print' } }
];

for (const { name, enter } of STATES)
	test(name, async ({ page, complaints }) => {
		test.slow();
		await enter(page, complaints);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		for (const { name: look, size, media, text } of LOOKS) {
			await page.setViewportSize({ width: size[0], height: size[1] });
			await page.emulateMedia({
				media: null,
				colorScheme: 'light',
				forcedColors: null,
				contrast: null,
				...media
			});
			await page.evaluate((percent) => {
				document.documentElement.style.setProperty('font-size', percent);
			}, text ?? '');
			const path = `${FOLDER}/${name.replaceAll(' ', '-')}/${look}.png`;
			await page.screenshot({ path, fullPage: look === 'print' });
		}
	});
