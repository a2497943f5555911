import { readFileSync } from 'node:fs';
import { axeFindings } from './axe.ts';
import { htmlFindings } from '../support/html-findings.ts';
import { STATES } from './states.ts';
import { expect, test } from './test.ts';

/** The color schemes and media in which a page is checked. */
const LOOKS = [
	{ name: 'light', rules: 'all', set: { colorScheme: 'light' } },
	{ name: 'dark', rules: 'contrast', set: { colorScheme: 'dark' } },
	{ name: 'more contrast', rules: 'contrast', set: { colorScheme: 'light', contrast: 'more' } },
	{
		name: 'forced colors',
		rules: 'contrast',
		set: { colorScheme: 'dark', contrast: null, forcedColors: 'active' }
	},
	{ name: 'print', rules: 'all', set: { colorScheme: 'light', forcedColors: null, media: 'print' } }
] as const;

for (const { name, enter } of STATES)
	test(`${name}: axe and the validator find nothing`, async ({ page, complaints }) => {
		test.slow();
		// A color in transition would be measured halfway.
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await enter(page, complaints);
		expect(await htmlFindings(await page.content())).toEqual([]);
		const levels = await page
			.locator('h1, h2, h3, h4')
			.evaluateAll((all) => all.map((heading) => Number(heading.localName.slice(1))));
		expect(levels.filter((level) => level === 1)).toEqual([1]);
		expect(
			levels.every((level, i) => level - (levels[i - 1] ?? 0) <= 1),
			`headings go down one level at a time: ${levels.join(' ')}`
		).toBe(true);
		for (const look of LOOKS) {
			await page.emulateMedia(look.set);
			expect(await axeFindings(page, look.rules), look.name).toEqual([]);
		}
		await page.emulateMedia({ media: null, colorScheme: 'light' });
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await axeFindings(page), '320 pixels').toEqual([]);
	});

for (const file of ['index.html', 'about/index.html', 'proof/index.html', '404.html'])
	test(`${file}, as it was built: the validator finds nothing`, async () => {
		expect(await htmlFindings(readFileSync(`build/${file}`, 'utf8'))).toEqual([]);
	});
