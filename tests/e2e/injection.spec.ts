import { refusal } from './complaints.ts';
import { open } from './site.ts';
import { expect, test } from './test.ts';

// What the policy says, security.spec.ts pins. These three see that the browser takes it for what it is.

test('a script that slipped into a page does not run', async ({ page, baseURL, complaints }) => {
	await page.route(baseURL ?? '', async (route) => {
		const response = await route.fetch();
		const markup = '<script>document.documentElement.lang = "x"</script>';
		const body = (await response.text()).replace('</body>', `${markup}</body>`);
		await route.fulfill({ response, body });
	});
	complaints.provoke(refusal('script-src-elem', 'inline'));
	await open(page);
	await expect.poll(() => complaints.heard).toEqual(complaints.provoked);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

// They run from a timer, since what a debugger calls may use eval.
for (const [directive, what, attempt] of [
	['connect-src', 'https://elsewhere.example/', `fetch('https://elsewhere.example/')`],
	['require-trusted-types-for', 'trusted-types-sink', `eval('1 + 1')`]
] as const)
	test(`a script that runs in a page is refused: ${attempt}`, async ({ page, complaints }) => {
		await open(page);
		complaints.provoke(refusal(directive, what));
		const outcome = await page.evaluate(
			`new Promise((resolve) => setTimeout(async () => {
				try { await ${attempt}; resolve('done') } catch { resolve('refused') }
			}))`
		);
		expect(outcome).toBe('refused');
		await expect.poll(() => complaints.heard).toEqual(complaints.provoked);
	});
