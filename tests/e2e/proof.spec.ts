import { existsSync } from 'node:fs';
import { readResults } from '#lib/proof/read.server.ts';
import { byTool } from '#lib/proof/totals.ts';
import { open } from './site.ts';
import { expect, test } from './test.ts';

test.describe('the proof page', () => {
	test('is reached from the start, and says what it does not prove', async ({ page }) => {
		await open(page);
		await page.getByRole('link', { name: 'Proof', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Proof' })).toBeVisible();
		await expect(page.getByText('No rehearsal talks to a live cluster')).toBeVisible();
	});

	test('shows the figures of the run it was built after, or that there was none', async ({
		page
	}) => {
		await page.goto('./proof');
		// The site was built with the results in this folder; the results of the browser tests come later.
		const results = existsSync('test-results/run.json')
			? readResults('test-results')
			: { kind: 'none' as const };
		if (results.kind === 'none') {
			await expect(page.getByText('No results.')).toBeVisible();
			return;
		}
		await expect(page.getByText(results.run.commit)).toBeVisible();
		for (const { tool, kind, calls } of byTool(results.rehearsals)) {
			const row = page.getByRole('row', { name: new RegExp(`^${tool} `) }).filter({
				hasText: kind === 'real' ? 'the real one' : 'a checked stub'
			});
			await expect(row.getByRole('cell').last()).toHaveText(String(calls));
		}
	});
});
