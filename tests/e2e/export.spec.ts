import { readFile } from 'node:fs/promises';
import { open } from './site.ts';
import { expect, test } from './test.ts';

const LINK =
	'v=1&platform=docker-compose&version=2.9.16&directory=%2Fsrv%2Fscim+bridge&url=https%3A%2F%2Fscim.example.com';

test.describe('taking a runbook along', () => {
	test('each command button copies exactly its command, and says so', async ({
		page,
		clipboard
	}) => {
		await open(page, LINK);
		const buttons = page.getByRole('button', { name: /^Copy command/ });
		const count = await buttons.count();
		expect(count).toBeGreaterThan(10);
		expect(count).toBe(await page.locator('#runbook .command pre').count());
		for (let i = 0; i < count; i++) {
			await buttons.nth(i).click();
			await expect(page.getByRole('status')).toHaveText(/^Copied: /);
			const shown = await page.locator('#runbook .command pre').nth(i).textContent();
			await expect.poll(async () => `${await clipboard()}\n`).toBe(shown);
		}
	});

	test('names of copy buttons are unique', async ({ page }) => {
		await open(page, LINK);
		const names = await page
			.getByRole('button', { name: /^Copy/ })
			.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label')));
		expect(new Set(names).size).toBe(names.length);
	});

	test('Copy link gives the address of this runbook', async ({ page, clipboard }) => {
		await open(page, LINK);
		await page.getByRole('button', { name: 'Copy link' }).click();
		await expect(page.getByRole('status')).toHaveText(/^Copied/);
		const copied = new URL(await clipboard());
		const answers = new URLSearchParams(copied.hash.slice(1));
		expect(answers.get('directory')).toBe('/srv/scim bridge');
		expect(answers.get('file')).toBe('docker-compose.yml');
		expect(copied.search).toBe('');
	});

	test('Copy Markdown and Download Markdown give the same document', async ({
		page,
		clipboard
	}) => {
		await open(page, LINK);
		// A runbook names the source of its version, which changes once the sources have answered.
		await expect(page.getByText(/Newest known: 2\.9\.16, read on/)).toBeVisible();
		await page.getByRole('button', { name: 'Copy Markdown' }).click();
		await expect(page.getByRole('status')).toHaveText(/^Copied/);
		const copied = await clipboard();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Download Markdown' }).click()
		]);
		expect(download.suggestedFilename()).toBe('scim-bridge-v2.9.16.md');
		const saved = await readFile(await download.path(), 'utf8');
		expect(saved).toBe(copied);
		expect(saved).toContain('# Update 1Password SCIM Bridge to v2.9.16: Docker Compose\n');
		expect(saved).toContain("cd '/srv/scim bridge'");
		expect(saved).toContain('platform=docker-compose');
	});

	test('on paper: the runbook with boxes and addresses, without form and buttons', async ({
		page
	}) => {
		await open(page, LINK);
		await page.locator('.step input[type="checkbox"]').first().check();
		await page.keyboard.press('j');
		await expect(page.locator('.step.current')).toHaveCount(1);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByRole('textbox')).toHaveCount(0);
		await expect(page.getByRole('radio')).toHaveCount(0);
		await expect(page.getByText(/^This runbook: http/)).toBeVisible();
		await expect(page.locator('.step .box').first()).toBeVisible();
		const broken = await page
			.locator('.step')
			.evaluateAll((steps) => steps.filter((s) => getComputedStyle(s).breakInside !== 'avoid'));
		expect(broken).toEqual([]);
		// Printers leave backgrounds out: a white number on one would vanish.
		const numbers = await page.locator('.step .number').evaluateAll((all) =>
			all.map((number) => {
				const { color, backgroundColor } = getComputedStyle(number);
				return `${color} on ${backgroundColor}`;
			})
		);
		const ink = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
		expect([...new Set(numbers)]).toEqual([`${ink} on rgba(0, 0, 0, 0)`]);
		const after = await page
			.locator('.source a')
			.first()
			.evaluate((a) => getComputedStyle(a, '::after').content);
		expect(after).toContain('https://');
	});

	test('Print hands the page to the browser', async ({ page }) => {
		await open(page, LINK);
		await page.evaluate(() => {
			addEventListener('beforeprint', () => (document.documentElement.dataset['printed'] = ''));
		});
		await page.getByRole('button', { name: 'Print' }).click();
		await expect(page.locator('html[data-printed]')).toBeAttached();
	});

	test('a browser without a clipboard still copies', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
		});
		await open(page, LINK);
		await page.getByRole('button', { name: /^Copy command: Pull/ }).click();
		await expect(page.getByRole('status')).toHaveText('Copied: Pull the new image');
	});
});
