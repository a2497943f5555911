import fc from 'fast-check';
import type { Locator, Page } from '@playwright/test';
import { SECRETS } from '../support/attack/secrets.ts';
import { choose, open } from './site.ts';
import { expect, test } from './test.ts';

/** One made-up secret of each kind, on one line like in a field. */
const EXAMPLES = Object.entries(SECRETS).map(
	([kind, [arbitrary]]) => [kind, fc.sample(arbitrary!, 1)[0]!.replaceAll('\n', ' ')] as const
);

const METHOD = 'v=1&platform=kubernetes&version=2.9.16';

async function paste(field: Locator, text: string): Promise<void> {
	await field.focus();
	await field.page().evaluate((copied) => navigator.clipboard.writeText(copied), text);
	await field.press('ControlOrMeta+v');
}

/** Checks every place where a page can keep text: content, fields, address, storage, history. */
async function expectNoTraceOf(page: Page, secret: string): Promise<void> {
	const kept = await page.evaluate(() =>
		[
			document.documentElement.outerHTML,
			...Array.from(document.querySelectorAll('input'), (input) => input.value),
			decodeURIComponent(location.href),
			JSON.stringify(localStorage),
			JSON.stringify(sessionStorage),
			decodeURIComponent(JSON.stringify(history.state))
		].join('\n')
	);
	expect(kept.length).toBeGreaterThan(5000);
	expect(kept).not.toContain(secret.slice(0, 24));
	expect(kept).not.toContain(secret.slice(-24));
}

const [[KIND, SECRET] = ['', '']] = EXAMPLES;

test.describe('a secret has no way in', () => {
	test('pasted, of every kind: the field is empty at once, and says why', async ({ page }) => {
		await open(page, METHOD);
		const field = page.getByLabel('Context of kubectl');
		for (const [kind, secret] of EXAMPLES) {
			await paste(field, secret);
			await expect(page.locator('#field-context-error')).toContainText(
				`This looks like ${kind}, so it was not kept.`
			);
			await expect(page.getByRole('status')).toContainText(`This looks like ${kind}`);
			await expect(field).toHaveAccessibleDescription(/^This looks like /);
			await expect(field).toHaveValue('');
			await expect(field).toBeFocused();
			await expect(field).toHaveAttribute('aria-invalid', 'true');
			await expectNoTraceOf(page, secret);
		}
	});

	for (const label of ['Namespace', 'Version to install', 'Address of the bridge'])
		test(`pasted into ${label}`, async ({ page }) => {
			await open(page, METHOD);
			const field = page.getByLabel(label, { exact: true });
			await paste(field, SECRET);
			await expect(field).toHaveAccessibleDescription(/^This looks like /);
			await expect(field).toHaveValue('');
			await expectNoTraceOf(page, SECRET);
		});

	test('in a link, of every kind: the rest of the link is read, and the address is clean', async ({
		page
	}) => {
		await open(page, METHOD);
		for (const [kind, secret] of EXAMPLES) {
			const link = new URLSearchParams({ context: secret, token: secret, namespace: 'identity' });
			await page.evaluate((hash) => (location.hash = hash), `${METHOD}&${link.toString()}`);
			const alert = page.getByRole('alert');
			await expect(alert).toContainText(`context: This looks like ${kind}, so it was not kept.`);
			await expect(alert).toContainText(`token: This looks like ${kind}`);
			await expect(alert).toContainText('The address no longer has it.');
			await expect(page.getByLabel('Namespace', { exact: true })).toHaveValue('identity');
			await expect(page.locator('#runbook pre').first()).toBeVisible();
			expect(new URL(page.url()).hash).toBe(`#${METHOD}&namespace=identity`);
			await expectNoTraceOf(page, secret);
		}
	});

	test('in the link that the page is opened with: no entry of the history has it', async ({
		page
	}) => {
		await open(page, `${METHOD}&${new URLSearchParams({ context: SECRET }).toString()}`);
		await expect(page.getByRole('alert')).toContainText(`context: This looks like ${KIND}`);
		expect(new URL(page.url()).hash).toBe(`#${METHOD}`);
		await expectNoTraceOf(page, SECRET);
		// Later entries of the history are written from what the page knows of its address.
		await page.getByLabel('Context of kubectl').fill('production');
		await expect(page).toHaveURL(/context=production/);
		await expectNoTraceOf(page, SECRET);
		await page.goBack();
		await expect(page).not.toHaveURL(/context=production/);
		await expectNoTraceOf(page, SECRET);
	});

	test('on its own behind the #, and on the other page', async ({ page }) => {
		const [, secret] = EXAMPLES.at(-1)!;
		await open(page, METHOD);
		await page.evaluate((hash) => (location.hash = hash), secret);
		await expect(page.getByRole('alert')).toContainText('one part: This looks like');
		expect(new URL(page.url()).hash).toBe('');
		await expectNoTraceOf(page, secret);
		await page.goto(`./about#${secret}`);
		await page.locator('html[data-ready]').waitFor();
		expect(new URL(page.url()).hash).toBe('');
		await expectNoTraceOf(page, secret);
	});

	test('typed letter by letter: its beginning, taken for an answer, goes with it', async ({
		page
	}) => {
		const secret = ['ghp', 'a1B2'.repeat(9)].join('_');
		await open(page, `${METHOD}&customized=yes`);
		for (const label of ['Context of kubectl', 'Manifest of the Deployment', 'Container']) {
			const field = page.getByLabel(label, { exact: true });
			await field.fill('');
			await field.pressSequentially(secret.slice(0, 24));
			await expect(field).toHaveValue('');
			await expect(page.getByRole('status')).toContainText('a token of GitHub');
			await expectNoTraceOf(page, secret.slice(0, 20));
		}
	});

	test('the search for a method does not keep one either', async ({ page }) => {
		await open(page);
		const seek = page.getByLabel('Find it by a word');
		await paste(seek, SECRET);
		await expect(seek).toHaveValue('');
		await expect(seek).toHaveAccessibleDescription(new RegExp(`This looks like ${KIND}`));
		await expectNoTraceOf(page, SECRET);
		await choose(page, 'Helm chart');
		await expect(page.getByText('Method: Helm chart')).toBeVisible();
	});

	test('a good answer takes the message away', async ({ page }) => {
		await open(page, METHOD);
		const field = page.getByLabel('Context of kubectl');
		await paste(field, SECRET);
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		await field.fill('production');
		await expect(field).toHaveAttribute('aria-invalid', 'false');
		await expect(page.locator('#runbook pre').first()).toContainText('--context production');
	});
});
