import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What a look in other colors can change, and what it cannot. */
export type Rules = 'all' | 'contrast';

/**
 * What stands in the page only for who reads it is undone meanwhile. A step off the screen is laid out: axe would see its
 * controls where they are not. A bar at the edge of the window stands in its place: a control half under it would count as
 * too small, and which one it is depends on the height of a line. That the focus is never under a bar has a test of its
 * own (`access.spec.ts`).
 * @returns what axe finds against WCAG 2.0 to 2.2, A and AA, and against the contrast that AAA wants for text:
 * rule, element, and its reason, one a line
 */
export async function axeFindings(page: Page, rules: Rules = 'all'): Promise<readonly string[]> {
	// Through the debugger, since the policy of the page takes no script of another one. Once a page: it is long.
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
					// Only a rule that is off looks into style sheets.
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
