import { choose, METHODS, open } from './site.ts';
import { expect, test } from './test.ts';

test.describe('links', () => {
	for (const [id, title] of METHODS)
		test(`${id}: the link of a runbook gives the same runbook elsewhere`, async ({
			page,
			context
		}) => {
			await open(page);
			await choose(page, title);
			await page.getByLabel('Address of the bridge').fill('https://scim.example.com');
			await page.getByLabel('Version that runs today').fill('2.9.11');
			await page
				.getByRole('group', { name: 'Did someone customize the deployment?' })
				.getByRole('radio', { name: 'Yes' })
				.check();
			await expect(page.getByText('Looking for a newer one')).toBeHidden();
			// Explanations of terms load last.
			await page.locator('html[data-whole]').waitFor();
			const expected = await page.locator('#runbook').textContent();

			const cold = await context.newPage();
			await open(cold, new URL(page.url()).hash.slice(1));
			await expect(cold.getByLabel('Address of the bridge')).toHaveValue(
				'https://scim.example.com'
			);
			await expect(cold.getByText('Looking for a newer one')).toBeHidden();
			await cold.locator('html[data-whole]').waitFor();
			expect(await cold.locator('#runbook').textContent()).toBe(expected);
		});

	test('Back and Forward walk through the answers and their runbooks', async ({ page }) => {
		await open(page);
		await choose(page, 'Kubernetes with kubectl');
		await page.getByLabel('Namespace', { exact: true }).press('End');
		await page.keyboard.type('-two');
		await choose(page, 'Docker Compose');
		await expect(page.getByText('Method: Docker Compose')).toBeVisible();

		await page.goBack();
		await expect(page.getByText('Method: Kubernetes with kubectl')).toBeVisible();
		await expect(page.getByLabel('Namespace', { exact: true })).toHaveValue('default-two');
		await expect(page.locator('pre', { hasText: 'set image' }).first()).toContainText(
			'default-two'
		);

		// All keystrokes in one field are one history entry.
		await page.goBack();
		await expect(page.getByLabel('Namespace', { exact: true })).toHaveValue('default');

		await page.goForward();
		await page.goForward();
		await expect(page.getByText('Method: Docker Compose')).toBeVisible();
		await expect(page.locator('pre', { hasText: '--no-deps scim' }).first()).toBeVisible();
	});

	test('Back to the start shows the start, and nothing typed is lost', async ({ page }) => {
		await open(page);
		await choose(page, 'Kubernetes with kubectl');
		await page.getByLabel('Namespace', { exact: true }).fill('identity');
		await page.goBack();
		await page.goBack();
		await expect(page.getByText('Choose how your bridge is deployed.')).toBeVisible();
		await page.goForward();
		await page.goForward();
		await expect(page.getByLabel('Namespace', { exact: true })).toHaveValue('identity');
	});

	test('one step back, right after the first choice, leads to the start', async ({ page }) => {
		await open(page);
		await choose(page, 'Docker Compose');
		await expect(page.getByText('Method: Docker Compose')).toBeVisible();
		await page.goBack();
		await expect(page.getByText('Choose how your bridge is deployed.')).toBeVisible();
	});

	for (const key of ['Tab', 'F5', 'Alt', 'Control+r'])
		test(`what was typed is in the address when someone presses ${key}`, async ({ page }) => {
			await open(page, 'v=1&platform=kubernetes&version=2.9.16');
			await page.getByLabel('Namespace', { exact: true }).selectText();
			await page.keyboard.type('identity');
			await page.keyboard.press(key);
			// Read it in the page, right away: Playwright may lag behind, and a moment later the address is written
			// anyway.
			expect(await page.evaluate(() => location.hash)).toContain('namespace=identity&');
		});

	test('every part of a wrong link is named, with what happens instead', async ({ page }) => {
		await open(
			page,
			'v=7&platform=mainframe&url=https://scim.example.com&url=https://other.example.com'
		);
		const alert = page.getByRole('alert');
		await expect(alert).toContainText('v=7');
		await expect(alert).toContainText('platform=mainframe');
		await expect(alert).toContainText('The first one counts');
		await choose(page, 'Docker Compose');
		await expect(page.getByLabel('Address of the bridge')).toHaveValue('https://scim.example.com');
		await expect(alert).toBeEmpty();
	});

	test('unknown keys and broken encoding are ignored', async ({ page }) => {
		await open(page, 'v=1&platform=kubernetes&colour=red&__proto__=x&constructor=y&namespace=a%2');
		await expect(page.getByLabel('Namespace', { exact: true })).toHaveValue('a%2');
		await expect(page.getByRole('region', { name: 'One answer needs a correction' })).toBeVisible();
	});

	test('moving the focus by the skip link leaves the address alone', async ({ page }) => {
		await open(page, 'v=1&platform=kubernetes&version=2.9.16');
		const before = page.url();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('main')).toBeFocused();
		expect(page.url()).toBe(before);
	});
});
