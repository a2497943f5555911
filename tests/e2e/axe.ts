import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Rules to check. Other colors affect only contrast. */
export type Rules = 'all' | 'contrast';

/**
 * Runs axe against WCAG 2.0 to 2.2, A and AA, and the AAA contrast of text. Temporarily undoes layout tricks that
 * confuse axe: steps off-screen without layout have their controls in the wrong place; sticky bars make a half-covered
 * control look too small, depending on line height. `access.spec.ts` tests that bars never cover the focus.
 * @returns one finding per line: rule, element, and reason
 */
export async function axeFindings(page: Page, rules: Rules = 'all'): Promise<readonly string[]> {
	// Through the debugger: the content security policy blocks injected scripts. Once per page, because it is long.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
	return page.evaluate(
		async ([standard, which]) => {
			const steps = Array.from(document.querySelectorAll<HTMLElement>('[data-step]'));
			const bars = Array.from(document.querySelectorAll<HTMLElement>('body *')).filter(
				(element) => getComputedStyle(element).position === 'sticky'
			);
			for (const { style } of steps) style.contentVisibility = 'visible';
			for (const { style } of bars) style.position = 'static';
			const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
				document,
				{
					...(which === 'contrast'
						? { runOnly: ['color-contrast', 'color-contrast-enhanced'] }
						: {
								runOnly: { type: 'tag', values: standard },
								rules: { 'color-contrast-enhanced': { enabled: true } }
							}),
					resultTypes: ['violations'],
					// Only a disabled rule reads style sheets.
					preload: false
				}
			);
			for (const { style } of steps) style.contentVisibility = '';
			for (const { style } of bars) style.position = '';
			return violations.flatMap(({ id, nodes }) =>
				nodes.map(
					({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`
				)
			);
		},
		[STANDARD, rules] as const
	);
}
