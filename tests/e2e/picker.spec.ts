import { open } from './site.ts';
import { expect, test } from './test.ts';

test.describe('choosing the method', () => {
	test('a place shows the methods that run there, and what one would see', async ({ page }) => {
		await open(page);
		await expect(page.getByRole('radio')).toHaveCount(0);
		await page.getByRole('button', { name: 'Azure', exact: true }).click();
		await expect(page.getByRole('radio')).toHaveCount(2);
		await expect(page.getByRole('radio', { name: 'Azure Kubernetes Service' })).toBeVisible();
		await expect(page.getByText('azurecontainerapps.io')).toBeVisible();
	});

	for (const [word, title] of [
		['doctl', 'DigitalOcean App Platform'],
		['scimbridgeversion', 'AWS ECS with API Gateway (CloudFormation)'],
		['podman', 'Another container host'],
		['EKS', 'Kubernetes with kubectl']
	] as const)
		test(`"${word}" finds ${title}`, async ({ page }) => {
			await open(page);
			await page.getByLabel('Find it by a word').fill(word);
			await expect(page.getByRole('radio', { name: title, exact: true })).toBeVisible();
		});

	test('a word that nothing has says what to do', async ({ page }) => {
		await open(page);
		await page.getByLabel('Find it by a word').fill('mainframe');
		await expect(page.getByText('Nothing has this word.')).toBeVisible();
		await expect(page.getByRole('radio')).toHaveCount(0);
	});

	test('a link keeps the list folded, and it opens where the method lives', async ({ page }) => {
		await open(page, 'v=1&platform=aws-ecs-cloudformation&version=2.9.16');
		const summary = page.getByText('Method: AWS ECS Fargate (CloudFormation)');
		await expect(page.getByLabel('Find it by a word')).toBeHidden();
		await summary.click();
		const method = page.getByRole('radio', { name: 'AWS ECS Fargate (CloudFormation)' });
		await expect(method).toBeChecked();
		await expect(page.getByText('deprecated', { exact: true })).toBeVisible();
	});

	test('what someone sees fills in the names of that time', async ({ page }) => {
		await open(page, 'v=1&platform=kubernetes&version=2.9.16');
		await page.getByRole('radio', { name: 'before October 14, 2020' }).check();
		await expect(page.getByLabel('Deployment', { exact: true })).toHaveValue('op-scim');
		await expect(
			page.locator('pre', { hasText: 'set image deploy/op-scim op-scim=' }).first()
		).toBeVisible();
		await page.getByLabel('Container', { exact: true }).fill('bridge');
		await expect(page.getByText('The names below are others.')).toBeVisible();
	});
});

test('the time that is left stands with the day it was counted on', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-11-24T12:00:00'));
	await open(page, 'v=1&platform=kubernetes&version=2.9.16&notified=2026-11-02');
	await expect(
		page.getByText('Counted on November 24, 2026: 68 days left, until January 31, 2027.')
	).toBeVisible();
});
