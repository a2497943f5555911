import { choose, METHODS, open } from './site.ts';
import { expect, test } from './test.ts';

test.describe('the form', () => {
	for (const [id, title, command] of METHODS)
		test(`${id}: choosing the method shows its default runbook at once`, async ({ page }) => {
			await open(page);
			await choose(page, title);
			await expect(page.getByRole('heading', { level: 2, name: title })).toHaveText(
				`Update 1Password SCIM Bridge to v2.9.16: ${title}`
			);
			await expect(page.locator('pre', { hasText: command }).first()).toBeVisible();
			await expect(page).toHaveURL(new RegExp(`#v=1&platform=${id}&version=2\\.9\\.16`));
			const update = id === 'aws-ec2-terraform' ? 'Redeploy' : 'Update';
			for (const phase of ['Prepare', update, 'Verify', 'Roll back', 'Troubleshoot', 'Finish'])
				await expect(page.getByRole('heading', { level: 3, name: phase })).toBeVisible();
		});

	test('an answer enters the commands while it is typed', async ({ page }) => {
		await open(page);
		await choose(page, 'Kubernetes with kubectl');
		await page.getByLabel('Namespace', { exact: true }).fill('identity');
		await expect(page.locator('pre', { hasText: 'kubectl set image' }).first()).toHaveText(
			/ -n identity\s*$/
		);
		await expect(page).toHaveURL(/namespace=identity/);
	});

	test('what is still to fill in leads to its field, and goes when it is answered', async ({
		page
	}) => {
		await open(page);
		await choose(page, 'DigitalOcean Marketplace');
		const list = page.getByRole('region', { name: 'Still to fill in' });
		await expect(list.getByRole('listitem')).toHaveCount(2);
		await list.getByRole('button', { name: 'Address of the bridge' }).click();
		await expect(page.getByLabel('Address of the bridge')).toBeFocused();
		await page.keyboard.type('https://scim.example.com');
		await expect(list.getByRole('listitem')).toHaveCount(1);
	});

	test('only questions that matter are asked', async ({ page }) => {
		await open(page);
		await choose(page, 'Kubernetes with kubectl');
		await expect(page.getByLabel('Manifest of the Deployment')).toBeHidden();
		await page
			.getByRole('group', { name: 'Did someone customize the deployment?' })
			.getByRole('radio', { name: 'Yes' })
			.check();
		await expect(page.getByLabel('Manifest of the Deployment')).toBeVisible();
		await expect(page.getByText('Where are the Google Workspace settings?')).toBeHidden();
		await page.getByLabel('Identity provider').selectOption('Google Workspace');
		await expect(page.getByText('Where are the Google Workspace settings?')).toBeVisible();
	});

	test('switching the method and back loses nothing that was typed', async ({ page }) => {
		await open(page);
		await choose(page, 'Kubernetes with kubectl');
		await page.getByLabel('Namespace', { exact: true }).fill('Not Valid');
		await page.getByLabel('Address of the bridge').fill('https://scim.example.com');
		await choose(page, 'Docker Swarm');
		await expect(page.getByLabel('Address of the bridge')).toHaveValue('https://scim.example.com');
		await choose(page, 'Kubernetes with kubectl');
		await expect(page.getByLabel('Namespace', { exact: true })).toHaveValue('Not Valid');
	});
});
