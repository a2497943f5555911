import { sourceUrls } from '#lib/lookup/source-urls.js';
import { notLoaded } from './complaints.ts';
import {
	helmIndex,
	HELM_INDEX,
	manifest,
	MANIFEST,
	open,
	ownCopy,
	refused,
	says,
	silent
} from './site.ts';
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

test.describe('the site’s own copy', () => {
	const fromTheCopy = /Newest known: 2\.9\.18, from this site’s own copy of November 20, 2026/;

	test('counts where it is newer than the live sources, with its day', async ({ page }) => {
		await open(page, 'platform=kubernetes', { ownCopy: ownCopy('2.9.18') });
		await expect(page.getByText('Looking for a newer one')).toBeHidden();
		await expect(page.getByText(`${title} v2.9.18`)).toBeVisible();
		await expect(page.getByText(fromTheCopy)).toBeVisible();
		await expect(page.getByRole('status')).toHaveText('Newest version found: 2.9.18');
		await page.getByText('Where this comes from').click();
		await expect(
			page.getByText('own copy of November 20, 2026: 2.9.18, from 1password/scim on Docker Hub')
		).toBeVisible();
		await expect(page.getByText('op-scim-helm: 2.9.16')).toBeVisible();
	});

	test('gives way to a live source that is newer', async ({ page }) => {
		await open(page, 'platform=kubernetes', {
			ownCopy: ownCopy('2.9.17'),
			manifest: manifest('v2.9.18')
		});
		await expect(page.getByText(`${title} v2.9.18`)).toBeVisible();
		await expect(
			page.getByText(/2\.9\.18, read on .* from 1Password\/scim-examples/)
		).toBeVisible();
	});

	test('counts at once while the live sources are silent', async ({ page }) => {
		await open(page, 'platform=kubernetes', {
			ownCopy: ownCopy('2.9.18'),
			manifest: silent,
			helm: silent
		});
		await expect(page.getByText(`${title} v2.9.18`)).toBeVisible();
		await expect(page.getByText(fromTheCopy)).toBeVisible();
		await expect(page.getByText('Looking for a newer one')).toBeVisible();
	});

	test('counts without the hosts of others', async ({ page, complaints }) => {
		complaints.provoke(MANIFEST_FAILS, HELM_FAILS);
		await open(page, 'platform=kubernetes', {
			ownCopy: ownCopy('2.9.18'),
			manifest: refused,
			helm: refused
		});
		await expect(page.getByText(`${title} v2.9.18`)).toBeVisible();
		await expect(page.getByText(fromTheCopy)).toBeVisible();
	});

	test('that is missing is no error to the reader', async ({ page, complaints, baseURL }) => {
		complaints.provoke(notLoaded(`${baseURL ?? ''}versions.json`));
		await open(page, 'platform=kubernetes', { ownCopy: says('Not found', 404) });
		await expect(page.getByText('Looking for a newer one')).toBeHidden();
		await expect(page.getByText(/Newest known: 2\.9\.16, read on .* from 1Password/)).toBeVisible();
		await page.getByText('Where this comes from').click();
		await expect(page.getByText('op-scim-helm: 2.9.16')).toBeVisible();
		await expect(page.getByText('own copy')).toHaveCount(0);
	});

	for (const [what, answer] of [
		['broken', says('{"format":1,', 200, 'application/json')],
		['a sign-in page', says('<!doctype html><title>Sign in</title>', 200, 'text/html')],
		['implausible', ownCopy('29.1.6')],
		['an attack', ownCopy('2.9.17;touch pwned')],
		['of a format to come', says('{"format":2}', 200, 'application/json')]
	] as const)
		test(`that is ${what} counts for nothing`, async ({ page }) => {
			await open(page, 'platform=kubernetes', { ownCopy: answer });
			await expect(page.getByText('Looking for a newer one')).toBeHidden();
			await expect(page.getByText(`${title} v2.9.16`)).toBeVisible();
			await page.getByText('Where this comes from').click();
			await expect(page.getByText('op-scim-helm: 2.9.16')).toBeVisible();
			await expect(page.getByText('own copy')).toHaveCount(0);
		});

	test('as it is in this edition is read', async ({ page, baseURL }) => {
		const answered = page.waitForResponse(`${baseURL ?? ''}versions.json`);
		await open(page, 'platform=kubernetes', { ownCopy: (route) => route.continue() });
		expect((await answered).status()).toBe(200);
		await page.getByText('Where this comes from').click();
		await expect(page.getByText('This site’s own copy of')).toBeVisible();
	});
});
