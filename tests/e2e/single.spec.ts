import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { sourceUrls } from '#lib/lookup/source-urls.js';
import { makeSingleFile } from '../../scripts/build/make-single-file.mjs';
import { axeFindings } from './axe.ts';
import { htmlFindings } from '../support/html-findings.ts';
import { choose, HELM_INDEX, helmIndex, MANIFEST, manifest, METHODS, refused } from './site.ts';
import { notLoaded } from './complaints.ts';
import { expect, test } from './test.ts';

const FILE = 'build/scim-bridge-runbooks.html';
const ADDRESS = pathToFileURL(FILE).href;
const KUBERNETES = 'v=1&platform=kubernetes&version=2.9.16&namespace=identity';

/** @returns the HTTP requests of the page from now on. The file and the URLs it creates use other schemes. */
function requestsOf(page: Page): readonly string[] {
	const urls: string[] = [];
	page.on('request', (request) => {
		if (/^https?:/.test(request.url())) urls.push(request.url());
	});
	return urls;
}

async function openFile(page: Page, fragment = '', address = ADDRESS): Promise<void> {
	await page.goto(fragment === '' ? address : `${address}#${fragment}`);
	await page.locator('html[data-ready]').waitFor();
}

async function saveAs(page: Page, button: string, path: string): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click()
	]);
	await download.saveAs(path);
	return download.suggestedFilename();
}

test.describe('the one file, opened from a disk, without a network', () => {
	test.beforeEach(({ context }) => context.setOffline(true));

	test('writes the runbook of every method and asks for nothing', async ({ page }) => {
		const requests = requestsOf(page);
		await openFile(page);
		for (const [, title, command] of METHODS) {
			await choose(page, title);
			await expect(page.locator('pre', { hasText: command }).first()).toBeVisible();
		}
		await expect(page.getByText(/Newest known: 2\.9\.\d+/)).toBeVisible();
		expect(requests).toEqual([]);
	});

	test('follows what is typed, goes back and forward, and opens links', async ({ page }) => {
		await openFile(page, KUBERNETES);
		await expect(page.locator('pre', { hasText: '-n identity' }).first()).toBeVisible();
		await page.getByLabel('Namespace', { exact: true }).fill('scim');
		await expect(page.locator('pre', { hasText: '-n scim' }).first()).toBeVisible();
		await expect(page).toHaveURL(/^file:.*#.*namespace=scim/);
		await page.goBack();
		await expect(page.locator('pre', { hasText: '-n identity' }).first()).toBeVisible();
		await page.goForward();
		await expect(page.locator('pre', { hasText: '-n scim' }).first()).toBeVisible();
		await page.reload();
		await expect(page.locator('pre', { hasText: '-n scim' }).first()).toBeVisible();
		await page.getByRole('link', { name: 'SCIM bridge runbooks' }).click();
		await expect(page.getByLabel('Find it by a word')).toBeVisible();
		await expect(page).toHaveURL(ADDRESS);
	});

	test('copies commands, its link and Markdown, in PowerShell too', async ({ page, clipboard }) => {
		await openFile(page, `${KUBERNETES}&shell=powershell`);
		const command = page.getByRole('button', { name: /^Copy command/ }).first();
		await command.click();
		const shown = await page.locator('#runbook .command pre').first().textContent();
		await expect.poll(async () => `${await clipboard()}\n`).toBe(shown);
		await page.getByRole('button', { name: 'Copy Markdown' }).click();
		await expect.poll(clipboard).toContain('```powershell');
		await page.getByRole('button', { name: 'Copy link' }).click();
		const site = process.env['VITE_SITE_URL'];
		await expect.poll(clipboard).toContain(`${site ?? ADDRESS}#v=1&platform=kubernetes`);
		await expect(page.getByText(/^The link leads to/)).toBeVisible();
	});

	test('copies where the browser offers no clipboard to files', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
		});
		await openFile(page, KUBERNETES);
		await page.getByRole('button', { name: 'Copy command: Read the current version' }).click();
		await expect(page.getByRole('status')).toHaveText('Copied: Read the current version');
	});

	test('refuses a secret in a link, and cleans the address', async ({ page }) => {
		await openFile(page, `${KUBERNETES}&token=ghp_${'a1B2'.repeat(9)}`);
		await expect(page).not.toHaveURL(/ghp_/);
		await expect(page.locator('pre', { hasText: '-n identity' }).first()).toBeVisible();
	});

	test('remembers ticks, and works where there is no storage', async ({ page }) => {
		await openFile(page, KUBERNETES);
		await page.getByRole('checkbox', { name: 'Done' }).first().check();
		await page.reload();
		await expect(page.getByRole('checkbox', { name: 'Done' }).first()).toBeChecked();
		await page.addInitScript(() => {
			Object.defineProperty(globalThis, 'localStorage', {
				get: () => {
					throw new Error('storage is switched off');
				}
			});
		});
		await page.reload();
		await page.locator('html[data-ready]').waitFor();
		await expect(page.getByRole('checkbox', { name: 'Done' }).first()).not.toBeChecked();
	});

	test('prints the runbook and nothing else', async ({ page }) => {
		await openFile(page, KUBERNETES);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('button')).toHaveCount(0);
		for (const text of await page.getByText('About, links and privacy').all())
			await expect(text).toBeHidden();
		await expect(page.getByText(/^This runbook: /)).toBeVisible();
	});

	test('says about itself what the site says', async ({ page }) => {
		await openFile(page, KUBERNETES);
		await page.getByRole('button', { name: 'About, links and privacy' }).click();
		await expect(page.locator('summary:focus')).toHaveText('About, links and privacy');
		await expect(page).toHaveURL(`${ADDRESS}#${KUBERNETES}`);
		await expect(page.getByText('It asks nobody for anything by itself.')).toBeVisible();
		await expect(page.getByText('Every method', { exact: true })).toBeVisible();
	});

	for (const [name, fragment] of [
		['start', ''],
		['a runbook', KUBERNETES]
	] as const)
		test(`${name}: axe and the validator find nothing`, async ({ page }) => {
			test.slow();
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await openFile(page, fragment);
			await page.getByRole('button', { name: 'About, links and privacy' }).click();
			expect(await htmlFindings(await page.content())).toEqual([]);
			expect(await axeFindings(page), 'light').toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await axeFindings(page, 'contrast'), 'dark').toEqual([]);
			await page.emulateMedia({ colorScheme: 'light' });
			await page.setViewportSize({ width: 320, height: 640 });
			expect(await axeFindings(page), '320 pixels').toEqual([]);
		});
});

test.describe('looking for a newer version from the file', () => {
	const look = (page: Page) =>
		page.getByRole('button', { name: 'Look for a newer version' }).click();

	test('asks two hosts once, and only when asked to', async ({ page, context }) => {
		const requests = requestsOf(page);
		await context.route(MANIFEST, manifest('v2.9.17'));
		await context.route(HELM_INDEX, helmIndex('v2.9.17'));
		await openFile(page, 'v=1&platform=kubernetes&namespace=identity');
		await expect(page.getByText(/v2\.9\.16: Kubernetes/)).toBeVisible();
		expect(requests).toEqual([]);
		await look(page);
		await expect(page.getByRole('status')).toHaveText(/Newest known: 2\.9\.17, read on/);
		await expect(page.getByText(/v2\.9\.17: Kubernetes/)).toBeVisible();
		expect([...requests].sort()).toEqual(Object.values(sourceUrls).sort());
	});

	test('without an answer it goes on, and says so', async ({ page, context, complaints }) => {
		complaints.provoke(...Object.values(sourceUrls).map(notLoaded));
		await context.route(MANIFEST, refused);
		await context.route(HELM_INDEX, refused);
		await openFile(page, KUBERNETES);
		await look(page);
		await expect(page.getByRole('status')).toHaveText(/^Newest known: 2\.9\.16/);
		await page.getByText('Where this comes from').click();
		await expect(page.getByText(/could not be reached/)).toHaveCount(2);
	});
});

test('the file that is served is the one that is offered, with its size and its SHA-256', async ({
	page
}) => {
	const bytes = await readFile(FILE);
	await page.route(MANIFEST, manifest('v2.9.16'));
	await page.route(HELM_INDEX, helmIndex('v2.9.16'));
	await page.goto('./about/');
	await expect(page.getByText(createHash('sha256').update(bytes).digest('hex'))).toBeVisible();
	for (const path of ['./', './kubernetes/', './about/', './proof/']) {
		await page.goto(path);
		const offer = page.getByRole('contentinfo').getByRole('link', { name: 'Take it with you' });
		await expect(offer).toHaveAttribute('download', 'scim-bridge-runbooks.html');
		await expect(page.getByRole('contentinfo')).toContainText(
			`${Math.ceil(bytes.length / 1000)} KB`
		);
		const [download] = await Promise.all([page.waitForEvent('download'), offer.click()]);
		expect((await readFile(await download.path())).equals(bytes)).toBe(true);
	}
	await page.goto('./');
	await page.getByRole('link', { name: 'How to check it' }).click();
	await expect(page.getByRole('heading', { name: 'Take it with you' })).toBeInViewport();
});

test('from a host it is the same, and asks nothing either', async ({ page, baseURL }) => {
	const requests = requestsOf(page);
	const address = `${baseURL ?? ''}scim-bridge-runbooks.html`;
	await openFile(page, KUBERNETES, address);
	await page.getByLabel('Namespace', { exact: true }).fill('scim');
	await expect(page).toHaveURL(/scim-bridge-runbooks\.html#.*namespace=scim/);
	expect(requests).toEqual([address]);
});

test('where the address of the site is known, links lead there', async ({
	page,
	clipboard
}, info) => {
	const site = 'https://runbooks.example.com/scim/';
	const known = process.env['VITE_SITE_URL'];
	process.env['VITE_SITE_URL'] = site;
	const { html } = await makeSingleFile();
	if (known === undefined) delete process.env['VITE_SITE_URL'];
	else process.env['VITE_SITE_URL'] = known;
	const path = info.outputPath('single.html');
	await writeFile(path, html);
	await openFile(page, KUBERNETES, pathToFileURL(path).href);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect.poll(clipboard).toContain(`${site}#v=1&platform=kubernetes`);
	await expect(page.getByText(`The link leads to ${site}`)).toBeVisible();
	await page.getByLabel('Namespace', { exact: true }).fill('scim');
	await expect(page).toHaveURL(/^file:.*namespace=scim/);
});

test.describe('a runbook that was saved as HTML', () => {
	async function save(page: Page, info: TestInfo, address: string): Promise<string> {
		await openFile(page, `${KUBERNETES}&from=2.9.13&url=https%3A%2F%2Fscim.example.com`, address);
		await page.getByRole('checkbox', { name: 'Done' }).first().check();
		const path = info.outputPath('saved.html');
		expect(await saveAs(page, 'Save as HTML', path)).toBe('scim-bridge-v2.9.16.html');
		await expect(page.getByRole('status')).toHaveText('Downloaded the runbook as HTML');
		return path;
	}

	for (const [from, address] of [
		['the site', './'],
		['the file', ADDRESS]
	] as const)
		test(`from ${from}: reads, and asks for nothing`, async ({ page, context }, info) => {
			test.slow();
			await context.route(MANIFEST, manifest('v2.9.16'));
			await context.route(HELM_INDEX, helmIndex('v2.9.16'));
			const path = await save(page, info, address);
			const commands = await page.locator('#runbook li .command pre').allTextContents();
			const text = await readFile(path, 'utf8');
			expect(await htmlFindings(text)).toEqual([]);

			await context.setOffline(true);
			await page.goto(pathToFileURL(path).href);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				'Update 1Password SCIM Bridge to v2.9.16: Kubernetes with kubectl'
			);
			await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(
				/^☑ 1\. .* \(done\)$/
			);
			const saved = await page.locator('pre.commands').allTextContents();
			expect(saved.map((one) => `${one}\n`)).toEqual(commands);
			await expect(page.locator('script, link, img, style[src]')).toHaveCount(0);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await axeFindings(page), colorScheme).toEqual([]);
			}
			await page.emulateMedia({ media: 'print', colorScheme: 'light' });
			expect(await axeFindings(page), 'print').toEqual([]);
			await page.emulateMedia({ media: null });
			await page.setViewportSize({ width: 320, height: 640 });
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width).toBeLessThanOrEqual(320);
		});
});
