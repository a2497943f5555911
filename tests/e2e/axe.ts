import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What a look in other colors can change, and what it cannot. */
export type Rules = 'all' | 'contrast';

/**
 * @returns what axe finds against WCAG 2.0 to 2.2, A and AA, and against the contrast that AAA wants for text:
 * rule, element, and its reason, one a line
 */
export async function axeFindings(page: Page, rules: Rules = 'all'): Promise<readonly string[]> {
	// Through the debugger, since the policy of the page takes no script of another one. Once a page: it is long.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
	return page.evaluate(
		async ([standard, which]) => {
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
			return violations.flatMap(({ id, nodes }) =>
				nodes.map(
					({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`
				)
			);
		},
		[STANDARD, rules] as const
	);
}
