import { sourceUrls } from '#lib/lookup/source-urls.js';
import { notLoaded } from './complaints.ts';
import { helmIndex, HELM_INDEX, manifest, MANIFEST, open, refused, says, silent } from './site.ts';
import { expect, test } from './test.ts';

const title = 'Update 1Password SCIM Bridge to';
const MANIFEST_FAILS = notLoaded(sourceUrls.manifest);
const HELM_FAILS = notLoaded(sourceUrls.helmIndex);

test.describe('the newest version', () => {
	test('is the higher of what both sources say, with its source and day', async ({ page }) => {
		await open(page, 'platform=kubernetes', {
			manifest: manifest('v2.9.16'),
			helm: helmIndex('v2.10.0')
		});
		await expect(page.getByText(`${title} v2.10.0`)).toBeVisible();
		await expect(
			page.getByText(/Newest known: 2\.10\.0, read on .* from 1Password\/op-scim-helm/)
		).toBeVisible();
		await expect(page.getByRole('status')).toHaveText('Newest version found: 2.10.0');
		await expect(page).toHaveURL(/version=2\.10\.0|platform=kubernetes$/);
		await page.getByText('Where this comes from').click();
		await expect(page.getByText('op-scim-helm: 2.10.0, in chart 2.11.12')).toBeVisible();
	});

	const BROKEN = [
		['both refuse', refused, refused, [MANIFEST_FAILS, HELM_FAILS]],
		['status 404', says('404: Not Found', 404), says('gone', 404), [MANIFEST_FAILS, HELM_FAILS]],
		['status 429', says('slow down', 429), says('slow down', 429), [MANIFEST_FAILS, HELM_FAILS]],
		[
			'a web page',
			says('<!doctype html><title>Sign in</title>', 200, 'text/html'),
			refused,
			[HELM_FAILS]
		],
		['nothing', says(''), says(''), []],
		[
			'two tags',
			says('image: 1password/scim:v2.9.17\nimage: 1password/scim:v2.9.18\n'),
			refused,
			[HELM_FAILS]
		],
		['a chart number only', refused, says('version: 2.11.12\n'), [MANIFEST_FAILS]],
		[
			'an attack',
			says('image: 1password/scim:v2.9.17;touch pwned\n'),
			says('appVersion: $(id)\n'),
			[]
		],
		['older ones', manifest('v2.9.1'), helmIndex('v2.8.5'), []]
	] as const;
	for (const [what, first, second, failures] of BROKEN)
		test(`sources answer with ${what}: the built-in version stays, and everything works`, async ({
			page,
			complaints
		}) => {
			complaints.provoke(...failures);
			await open(page, 'platform=kubernetes', { manifest: first, helm: second });
			await expect(page.getByText('Looking for a newer one')).toBeHidden();
			await expect(page.getByText(`${title} v2.9.16`)).toBeVisible();
			await expect(
				page.getByText('built into this page, as of August 18, 2026').first()
			).toBeVisible();
			await page.getByLabel('Version to install').fill('2.9.17');
			await expect(page.getByText(`${title} v2.9.17`)).toBeVisible();
		});

	test('silent sources hold nothing up, and are given up', async ({ page }) => {
		await open(page, 'platform=kubernetes', { manifest: silent, helm: silent });
		await expect(page.getByText(`${title} v2.9.16`)).toBeVisible();
		await expect(page.getByText('Looking for a newer one')).toBeVisible();
		await page.getByLabel('Version to install').fill('v2.9.15');
		await expect(page.getByText(`${title} v2.9.15`)).toBeVisible();
		await page.getByText('Where this comes from').click();
		await expect(page.getByText('did not answer in time')).toHaveCount(2, { timeout: 10_000 });
		await expect(page.getByLabel('Version to install')).toHaveValue('v2.9.15');
	});

	test('an implausible version is offered, not taken', async ({ page, complaints }) => {
		complaints.provoke(HELM_FAILS);
		await open(page, 'platform=kubernetes', { manifest: manifest('v29.1.6'), helm: refused });
		await expect(page.getByText('A source names 29.1.6')).toBeVisible();
		await expect(page.getByText(`${title} v2.9.16`)).toBeVisible();
		await page.getByRole('button', { name: 'Use 29.1.6' }).click();
		await expect(page.getByText(`${title} v29.1.6`)).toBeVisible();
	});

	test('a link that names an older version keeps it, says so, and offers the newest', async ({
		page
	}) => {
		await open(page, 'v=1&platform=kubernetes&version=2.9.13');
		await expect(page.getByText(`${title} v2.9.13`)).toBeVisible();
		await expect(page.getByText('This is older than the newest version known.')).toBeVisible();
		await page.getByRole('button', { name: 'Use 2.9.16' }).click();
		await expect(page.getByText(`${title} v2.9.16`)).toBeVisible();
		await expect(page).toHaveURL(/version=2\.9\.16/);
	});

	test('a typed version is checked, and wins', async ({ page }) => {
		await open(page, 'platform=kubernetes');
		const field = page.getByLabel('Version to install');
		await field.fill('2.9');
		await expect(field).toHaveAccessibleDescription(/three numbers/);
		await field.fill('');
		await expect(page.getByText(`${title} v2.9.16`)).toBeVisible();
		await field.blur();
		await expect(field).toHaveValue('2.9.16');
	});

	test('is remembered for a visit without a network', async ({ page, complaints }) => {
		complaints.provoke(MANIFEST_FAILS, HELM_FAILS);
		await open(page, '', { manifest: manifest('v2.9.20'), helm: refused });
		await expect(page.getByText(/Newest known: 2\.9\.20, read on/)).toBeVisible();
		await page.unroute(MANIFEST);
		await page.unroute(HELM_INDEX);
		await page.route(MANIFEST, refused);
		await page.route(HELM_INDEX, refused);
		await page.reload();
		await expect(page.getByText(/2\.9\.20, read on .*, kept since then/)).toBeVisible();
	});

	for (const stored of [
		'{',
		'[]',
		'{"version":"9.9.9","label":"x","at":"2026-01-01T00:00:00Z"}',
		'"$(id)"'
	])
		test(`storage that holds ${stored} is ignored`, async ({ page, complaints }) => {
			complaints.provoke(MANIFEST_FAILS, HELM_FAILS);
			await page.addInitScript((text) => {
				localStorage.setItem('scim-bridge-runbook:newest', text);
			}, stored);
			await open(page, 'platform=kubernetes', { manifest: refused, helm: refused });
			await expect(page.getByText(`${title} v2.9.16`)).toBeVisible();
		});
});
