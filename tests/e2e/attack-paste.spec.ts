import { methodOf } from '#lib/runbook/methods/all.ts';
import { sourceUrls } from '#lib/lookup/source-urls.js';
import { plan } from '#lib/runbook/plan.ts';
import { target } from '../support/runbooks.ts';
import { codeIn, tokensOf } from '../support/markdown-tokens.ts';
import { commandsOf, seenAfter, watch } from './attack-page.ts';
import { notLoaded } from './complaints.ts';
import { HELM_INDEX, MANIFEST, refused } from './site.ts';
import { expect, test } from './test.ts';

const PASTED: readonly string[] = [
	"/srv/x';touch pwned;'",
	'$(touch pwned) `touch pwned`',
	'/srv/"><img src=x onerror=alert(1)>',
	'/srv/scim\ntouch pwned\n',
	'/srv/\u202ecod.exe',
	'/srv/a\u200bb',
	'--help',
	'``` x </script> [x](javascript:alert(1)) **',
	'日本/é/e\u0301 🙂'
];

test.describe('an attack on the page', () => {
	test('by pasting: what is copied afterwards is what is shown', async ({ page, clipboard }) => {
		const happened = await watch(page);
		await seenAfter(page, [{ kind: 'link', fragment: 'platform=docker-compose&customized=yes' }]);
		const directory = page.getByLabel('Directory', { exact: true });
		for (const text of PASTED) {
			await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
			await directory.fill('');
			await directory.press('ControlOrMeta+v');
			await expect(directory).not.toHaveValue('');
			const pasted = await directory.inputValue();
			const draft = { customized: 'yes', directory: pasted };
			const planned = plan(methodOf('docker-compose'), draft, target);
			const commands = page.locator('#runbook .command pre');
			if (planned.kind === 'refused') {
				await expect(directory).toHaveAttribute('aria-invalid', 'true');
				expect(await page.locator('#runbook').textContent()).not.toContain(pasted);
				continue;
			}
			expect(await commands.allTextContents()).toEqual(commandsOf(planned));
			await page
				.getByRole('button', { name: /^Copy command: Go to/ })
				.first()
				.click();
			const ours = commandsOf(planned);
			await expect.poll(async () => ours.includes(`${await clipboard()}\n`)).toBe(true);
			await page.getByRole('button', { name: 'Copy Markdown' }).click();
			await expect
				.poll(async () => codeIn(tokensOf(await clipboard()), 'sh').map((text) => `${text}\n`))
				.toEqual(ours);
			await page.emulateMedia({ media: 'print' });
			expect(await commands.allTextContents()).toEqual(commandsOf(planned));
			await page.emulateMedia({ media: null });
		}
		expect(happened).toEqual([]);
	});

	test('by its storage: what stands there is not believed', async ({ page, complaints }) => {
		complaints.provoke(notLoaded(sourceUrls.manifest), notLoaded(sourceUrls.helmIndex));
		const happened = await watch(page);
		const entry = (label: string) =>
			JSON.stringify({ version: '2.9.17', label, at: '2026-10-01T00:00:00Z' });
		const stored = ['<img src=x onerror=alert(1)>', '](javascript:alert(1))', 'a\u202eb'];
		for (const text of [...stored, ...stored.map(entry)]) {
			await page.evaluate((value) => {
				for (const storage of [localStorage, sessionStorage])
					for (const key of [
						'scim-bridge-runbook:newest',
						'sveltekit:scroll',
						'sveltekit:snapshot'
					])
						storage.setItem(key, value);
			}, text);
			await page.route(MANIFEST, refused);
			await page.route(HELM_INDEX, refused);
			await page.reload();
			await page.locator('html[data-ready]').waitFor();
			await expect(page.getByText('Looking for a newer one')).toBeHidden();
			await expect(page.getByText('Newest known: 2.9.16, built into this page')).toBeVisible();
		}
		expect(happened.filter((what) => !what.includes('net::ERR_CONNECTION_REFUSED'))).toEqual([]);
	});
});
