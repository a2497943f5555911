import { z } from '#lib/runbook/questions/zod.ts';
import { notLoaded } from './complaints.ts';
import { choose, METHODS } from './site.ts';
import { expect } from './test.ts';
import { test, untilKept, visit } from './own-host.ts';

// Workers are started, fed and thrown away when the browser and the disk find the time, which on a busy machine may be late.
test.describe.configure({ timeout: 120_000 });

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
			await page.goto(`${host.url}proof?from=a-mail#main`);
			await expect(page).toHaveURL(`${host.url}proof/#main`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Proof');
		});

		test('a link with answers opens, every other method is there, and all can be exported', async ({
			page,
			host,
			clipboard
		}) => {
			await visit(page, `${host.url}about/`);
			await host.stop();

			await page.goto(`${host.url}#v=1&platform=helm&version=2.9.16`);
			await page.locator('html[data-ready]').waitFor();
			await expect(page.locator('pre', { hasText: 'helm upgrade' }).first()).toBeVisible();
			for (const [, title, command] of METHODS) {
				await choose(page, title);
				await expect(page.locator('pre', { hasText: command }).first()).toBeVisible();
			}
			await page.getByLabel('Address of the bridge').fill('https://scim.example.com');
			await page.getByRole('button', { name: 'Copy Markdown' }).click();
			await expect.poll(clipboard).toContain('https://scim.example.com');
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Download Markdown' }).click()
			]);
			expect(download.suggestedFilename()).toBe('scim-bridge-v2.9.16.md');
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

test.describe('where the browser keeps nothing', () => {
	for (const [how, refuse] of [
		['has no workers', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
		[
			'refuses them',
			() => {
				// A page without an address has no workers.
				if (!isSecureContext) return;
				ServiceWorkerContainer.prototype.register = () =>
					Promise.reject(new DOMException('Refused', 'SecurityError'));
			}
		]
	] as const)
		test(`a browser that ${how} shows the site as ever`, async ({ page, host }) => {
			await page.addInitScript(refuse);
			await page.goto(`${host.url}kubernetes/`);
			await page.locator('html[data-ready]').waitFor();
			await page.getByLabel('Namespace').fill('identity');
			await expect(page.locator('pre', { hasText: 'identity' }).first()).toBeVisible();
			await page.getByRole('link', { name: 'About, links and privacy' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('About');
		});
});

test('a browser that is offline at first keeps the site once the network is back', async ({
	page,
	host
}) => {
	await page.addInitScript(() => {
		let isOnline = false;
		Object.defineProperty(Navigator.prototype, 'onLine', { get: () => isOnline });
		addEventListener('online', () => (isOnline = true));
	});
	await page.goto(`${host.url}about/`);
	await page.locator('html[data-ready]').waitFor();
	// Idle callbacks run in order, so that of the page has run before this one.
	await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
	expect(
		await page.evaluate(async () => navigator.serviceWorker.getRegistration())
	).toBeUndefined();
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await untilKept(page);
});

test('a browser without trusted types keeps the site too', async ({ page, host }) => {
	const html = host.read('about/index.html');
	const plain = html.replace(/(?:require-trusted-types-for|trusted-types) [^;"]+;? ?/g, '');
	expect(plain).not.toBe(html);
	host.write('about/index.html', plain);
	await page.addInitScript(() => Reflect.deleteProperty(window, 'trustedTypes'));
	await visit(page, `${host.url}about/`);
	expect(await page.evaluate(() => 'trustedTypes' in window)).toBe(false);
	await host.stop();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About');
});

test('can be installed: the manifest names its start and its icons, and they are there', async ({
	page,
	host
}) => {
	await page.goto(`${host.url}kubernetes/`);
	const href = await page.locator('link[rel="manifest"]').getAttribute('href');
	const address = new URL(href ?? '', page.url());
	const manifest = z
		.object({
			start_url: z.string(),
			scope: z.string(),
			display: z.literal('standalone'),
			icons: z.array(
				z.object({ src: z.string(), sizes: z.string(), purpose: z.optional(z.string()) })
			)
		})
		.parse(await (await page.request.get(address.href)).json());
	expect(new URL(manifest.start_url, address).href).toBe(host.url);
	expect(new URL(manifest.scope, address).href).toBe(host.url);
	expect(manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual([
		'any any',
		'192x192 any',
		'512x512 any',
		'512x512 maskable'
	]);
	for (const { src, sizes } of manifest.icons) {
		const image = await page.evaluate(async (source) => {
			const icon = new Image();
			icon.src = source;
			await icon.decode();
			return `${icon.naturalWidth}x${icon.naturalHeight}`;
		}, new URL(src, address).href);
		if (sizes !== 'any') expect(image, src).toBe(sizes);
	}
});
