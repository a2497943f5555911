import { open } from './site.ts';
import { expect, test } from './test.ts';

const LINK = 'v=1&platform=kubernetes&version=2.9.16&namespace=identity';

test.describe('an answer in a command', () => {
	test('under the pointer: says which it is, goes with Escape, and leads to its field', async ({
		page
	}) => {
		await open(page, LINK);
		const answer = page.locator('#step-set-image .answer', { hasText: 'identity' });
		await answer.hover();
		const tip = page.getByText('Your answer: Namespace. Click to change it.');
		await expect(tip).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(tip).toBeHidden();
		await answer.click();
		await expect(page.getByLabel('Namespace', { exact: true })).toBeFocused();
		await expect(page.getByLabel('Namespace', { exact: true })).toBeInViewport();
	});

	test('by keys: its list shows where each answer stands, and leads to its field', async ({
		page
	}) => {
		await open(page, LINK);
		const step = page.locator('#step-set-image');
		const button = step.getByRole('button', { name: /^Answers in this command/ });
		await button.press('Enter');
		await expect(button).toHaveAttribute('aria-expanded', 'true');
		const inList = step.getByRole('button', { name: 'Namespace: identity' });
		await inList.focus();
		await expect(step.locator('.lit')).toHaveText('identity');
		await inList.press('Enter');
		await expect(page.getByLabel('Namespace', { exact: true })).toBeFocused();
		await page.keyboard.press('Control+a');
		await page.keyboard.type('people');
		await expect(step.getByRole('button', { name: 'Namespace: people' })).toBeVisible();
	});

	test('that is missing looks otherwise than one that was given', async ({ page }) => {
		await open(page, LINK);
		await expect(page.locator('#step-ask-health .blank')).toHaveText('<URL>');
		await expect(page.locator('#step-set-image .blank')).toHaveCount(0);
	});
});

test.describe('a word of the field', () => {
	test('is explained beside its question', async ({ page }) => {
		await open(page, LINK);
		const form = page.getByRole('region', { name: 'Questions' });
		const meaning = form.getByText('A part of a Kubernetes cluster');
		await expect(meaning).toBeHidden();
		await form.getByText('What is a namespace?').click();
		await expect(meaning).toBeVisible();
	});

	test('is explained in its sentence, and closes with Escape', async ({ page }) => {
		await open(page, LINK);
		const step = page.locator('#step-ask-health');
		const button = step.getByRole('button', { name: 'Explain this word' });
		await expect(button).toHaveAccessibleDescription('bearer token');
		await button.press('Enter');
		const meaning = page.getByText('The secret that your identity provider sends').first();
		await expect(meaning).toBeVisible();
		await expect(meaning).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('Escape');
		await expect(meaning).toBeHidden();
		await expect(button).toBeFocused();
	});
});
