import { notLoaded } from './complaints.ts';
import { choose } from './site.ts';
import { expect } from './test.ts';
import { test, visit } from './own-host.ts';

const H1 = 'Update 1Password SCIM Bridge';

for (const base of ['/', '/tools/scim'])
	test.describe(`after one visit, under ${base}, without a host`, () => {
		test.use({ base });

		test('every page opens, by its address and by a click', async ({ page, host }) => {
			await visit(page, host.url);
			await host.stop();

			await page.goto(host.url);
			await page.locator('html[data-ready]').waitFor();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(H1);
			await page.getByRole('link', { name: 'About, links and privacy' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('About');
			await page.goto(`${host.url}kubernetes/`);
			await page.locator('html[data-ready]').waitFor();
			await expect(page.locator('pre', { hasText: 'kubectl set image' }).first()).toBeVisible();
			await page.goto(`${host.url}proof?from=a-mail#top`);
			await expect(page).toHaveURL(`${host.url}proof/#top`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Proof');
		});

		test('a link with answers opens, another method is there, and all can be exported', async ({
			page,
			host,
			clipboard
		}) => {
			await visit(page, `${host.url}about/`);
			await host.stop();

			await page.goto(`${host.url}#v=1&platform=helm&namespace=identity&version=2.9.16`);
			await page.locator('html[data-ready]').waitFor();
			await expect(page.locator('pre', { hasText: 'identity' }).first()).toBeVisible();
			await choose(page, 'Docker Swarm');
			await page.getByRole('button', { name: 'Copy Markdown' }).click();
			await expect.poll(clipboard).toContain('docker stack');
			await page.getByRole('button', { name: 'Keys', exact: true }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		});

		test('an address that is no page says so, and leads to the start page', async ({
			page,
			host,
			complaints
		}) => {
			await visit(page, host.url);
			await host.stop();
			complaints.provoke(notLoaded(`${host.url}deep/er/nowhere`));
			const answered = await page.goto(`${host.url}deep/er/nowhere`);
			expect(answered?.status()).toBe(503);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				'This page is not kept in this browser'
			);
			await page.getByRole('link', { name: 'start page' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(H1);
		});
	});

test('the newest version is the one the host said last, with its day', async ({ page, host }) => {
	const copy = (version: string, day: string) =>
		JSON.stringify({
			format: 1,
			generatedAt: `${day}T05:00:00.000Z`,
			newest: { version, from: ['1password/scim on Docker Hub'] }
		});
	await visit(page, host.url);
	host.write('versions.json', copy('2.9.99', '2026-11-20'));
	await page.goto(`${host.url}kubernetes/`);
	await expect(page.getByText(/Newest known: 2\.9\.99, from .* copy of November 20/)).toBeVisible();
	await host.stop();

	await page.goto(`${host.url}helm/`);
	await expect(page.getByText(/Newest known: 2\.9\.99, from .* copy of November 20/)).toBeVisible();
	await expect(page.getByText('Looking for a newer one')).toBeHidden();
	await expect(page.getByText(/Newest known: 2\.9\.99, from .* copy of November 20/)).toBeVisible();
});
