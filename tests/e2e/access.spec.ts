import type { Page } from '@playwright/test';
import { planned, stepsOf } from '../support/runbooks.ts';
import { METHOD_IDS } from '#lib/runbook/methods/index.ts';
import { open } from './site.ts';
import { expect, test } from './test.ts';

const KUBERNETES = 'v=1&platform=kubernetes&version=2.9.16&namespace=identity';

/** The focused element. */
const focused = (page: Page) => page.locator('*:focus');

test.describe('for those who hear the page', () => {
	test('the way is told by landmarks and headings', async ({ page }) => {
		await open(page, KUBERNETES);
		await expect(page.getByRole('banner')).toBeVisible();
		await expect(page.getByRole('main')).toBeVisible();
		await expect(page.getByRole('contentinfo')).toContainText('not by 1Password');
		for (const name of ['Questions', 'Runbook'])
			await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
		await expect(page.getByRole('complementary', { name: 'Steps' })).toBeVisible();
		await expect(page.getByRole('region', { name: 'Update', exact: true })).toMatchAriaSnapshot(`
			- region "Update":
			  - heading "Update" [level=3]
			  - paragraph: Here the bridge changes.
			  - list:
			    - listitem:
			      - 'heading /^Step \\d+: Set the new image$/ [level=4]'
		`);
	});

	test('a command is heard as the command, and its button by its name', async ({ page }) => {
		await open(page, KUBERNETES);
		await expect(page.locator('#step-set-image .command')).toMatchAriaSnapshot(`
			- code: kubectl set image deploy/op-scim-bridge op-scim-bridge=1password/scim:v2.9.16 -n identity
			- 'button "Copy command: Set the new image"'
			- 'button "Answers in this command: Set the new image"'
		`);
	});

	test('a question is heard with its hint, and a wrong answer with its reason', async ({
		page
	}) => {
		await open(page, KUBERNETES);
		const field = page.getByRole('textbox', { name: 'Namespace', exact: true });
		await expect(field).toHaveAccessibleDescription(/^Not sure\?/);
		await field.fill('Bad!');
		await expect(field).toHaveAccessibleDescription(/^Use lowercase letters.*Not sure\?/);
	});

	test('the box to tick says which step it is about', async ({ page }) => {
		await open(page, KUBERNETES);
		const box = page.locator('#step-set-image').getByRole('checkbox', { name: 'Done' });
		await expect(box).toHaveAccessibleDescription(/^Step \d+: Set the new image$/);
		await box.check();
		await expect(box).toHaveAccessibleDescription(/^Step \d+, done: Set the new image$/);
	});

	test('a changed runbook is told once typing rests, and a copy at once', async ({ page }) => {
		await open(page, KUBERNETES);
		const status = page.getByRole('status');
		await page.getByLabel('Namespace', { exact: true }).fill('other');
		await expect(status).toHaveText(
			'Runbook updated: Kubernetes with kubectl, version 2.9.16, 1 answer to fill in'
		);
		await page.getByLabel('Namespace', { exact: true }).fill('another');
		await page.getByRole('button', { name: /^Copy command: Set the new image/ }).click();
		await expect(status).toHaveText('Copied: Set the new image');
		await page.getByLabel('Namespace', { exact: true }).fill('Bad!');
		await expect(status).toHaveText('The runbook waits for a correction.');
	});

	test('what is wrong in a link is read first', async ({ page }) => {
		await open(page, 'v=1&platform=kubernetes&namespace=Bad!');
		await expect(
			page.getByRole('heading', { name: 'One answer needs a correction' })
		).toBeFocused();
	});
});

test.describe('for those who use keys alone', () => {
	for (const id of METHOD_IDS)
		test(`${id}: the first command is at most 12 stops into the runbook`, async ({ page }) => {
			await open(page, `v=1&platform=${id}&version=2.9.16`);
			await page.locator('#runbook').focus();
			// Without a known host, the first steps have no commands; skip them with the key for the next step.
			const steps = stepsOf(planned(id, {}));
			const first = steps.findIndex((step) => step.body.some(({ kind }) => kind === 'commands'));
			const stops = first === 0 ? [] : Array.from({ length: first + 1 }, () => 'j');
			for (const key of stops) await page.keyboard.press(key);
			while (stops.length < 12 && !stops.at(-1)?.startsWith('Copy command')) {
				await page.keyboard.press('Tab');
				stops.push((await focused(page).getAttribute('aria-label')) ?? '');
			}
			expect(stops.at(-1), stops.join(' | ')).toMatch(/^Copy command/);
		});

	test('every stop can be seen, is not covered, and shows the focus', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 700 });
		await open(page, KUBERNETES);
		const seen = new Set<string>();
		for (let stop = 0; stop < 70; stop++) {
			await page.keyboard.press('Tab');
			const found = await page.evaluate(() => {
				const element = document.activeElement;
				if (element === null || element === document.body) return undefined;
				const { left, top, width, height } = element.getBoundingClientRect();
				const at = document.elementFromPoint(left + width / 2, top + height / 2);
				return {
					what: element.outerHTML.slice(0, 120),
					isFree: at !== null && (element.contains(at) || at.contains(element)),
					outline: getComputedStyle(element).outlineStyle
				};
			});
			if (found === undefined) break;
			seen.add(found.what);
			expect(found.isFree, found.what).toBe(true);
			expect(found.outline, found.what).not.toBe('none');
		}
		expect(seen.size).toBeGreaterThan(50);
	});
});
