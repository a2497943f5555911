import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/**
 * @returns what axe finds against WCAG 2.0 to 2.2, A and AA, and against the contrast that AAA wants for text:
 * rule, element, and its reason, one a line
 */
export async function axeFindings(page: Page): Promise<readonly string[]> {
	// Through the debugger, since the policy of the page takes no script of another one.
	await page.evaluate(source);
	return page.evaluate(async (standard) => {
		const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
			runOnly: { type: 'tag', values: standard },
			rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
			resultTypes: ['violations']
		});
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(
				({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`
			)
		);
	}, STANDARD);
}
