import { choose, open } from './site.ts';
import { expect, test } from './test.ts';

const HOSTILE = [
	"x';touch pwned;'",
	'$(touch pwned)',
	'`touch pwned`',
	'<img src=x onerror=alert(1)>',
	'default\u202edlrow',
	'n'.repeat(300)
];

test.describe('answers that cannot be used', () => {
	for (const value of HOSTILE)
		test(`typed: ${JSON.stringify(value).slice(0, 40)} is explained and enters no command`, async ({
			page
		}) => {
			await open(page);
			await choose(page, 'Kubernetes with kubectl');
			const field = page.getByLabel('Namespace', { exact: true });
			await field.fill(value);
			await expect(field).toHaveAttribute('aria-invalid', 'true');
			await expect(field).toHaveAccessibleDescription(/Use|Remove/);
			await expect(
				page.getByRole('region', { name: 'One answer needs a correction' })
			).toBeVisible();
			await expect(
				page.getByText('This is still the runbook of your last good answers.')
			).toBeVisible();
			await expect(page.locator('#runbook')).not.toContainText(value);
			expect(page.url()).toContain('namespace=default');
		});

	for (const value of HOSTILE)
		test(`linked: ${JSON.stringify(value).slice(0, 40)} is explained and enters no command`, async ({
			page
		}) => {
			await open(
				page,
				new URLSearchParams({ v: '1', platform: 'kubernetes', namespace: value }).toString()
			);
			await expect(page.getByLabel('Namespace', { exact: true })).toHaveValue(value);
			await expect(page.getByRole('button', { name: 'Namespace' })).toBeVisible();
			await expect(page.locator('#runbook pre')).toHaveCount(0);
			await expect(page.locator('img')).toHaveCount(0);
		});

	test('the error summary leads to the field', async ({ page }) => {
		await open(page, 'v=1&platform=kubernetes&container=Bad');
		await page.getByRole('button', { name: 'Container' }).click();
		await expect(page.getByLabel('Container', { exact: true })).toBeFocused();
	});

	test('a corrected answer brings the runbook', async ({ page }) => {
		await open(page, 'v=1&platform=kubernetes&namespace=Bad');
		await page.getByLabel('Namespace', { exact: true }).fill('good');
		await expect(page.locator('pre', { hasText: 'kubectl set image' }).first()).toContainText(
			'-n good'
		);
		await expect(page).toHaveURL(/namespace=good/);
	});

	test('a choice that does not exist is named', async ({ page }) => {
		await open(page, 'v=1&platform=docker-compose&compose=v9');
		const group = page.getByRole('group', { name: 'Compose command' });
		await expect(group).toHaveAccessibleDescription(/Choose one of/);
		await expect(page.locator('#runbook pre')).toHaveCount(0);
	});
});
