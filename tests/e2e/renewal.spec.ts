import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { buildManifest } from '../../src/entry/tags.ts';
import { axeFindings } from './axe.ts';
import { OwnHost, test, visit } from './own-host.ts';
import { expect } from './test.ts';

// Workers are started, fed and thrown away when the browser and the disk find the time, which on a busy machine may be late.
test.describe.configure({ timeout: 120_000 });

const MANIFEST_OF_BUILD = '.svelte-kit/output/client/.vite/manifest.json';

const notice = (page: Page) => page.getByRole('region', { name: 'New version' });
/** An edition is fetched when the browser is idle, and takes as long as it takes. */
const told = (page: Page) => expect(notice(page)).toBeVisible({ timeout: 20_000 });
const edition = (page: Page) => page.locator('html').getAttribute('data-version');
const says = (page: Page, name: string) =>
	expect(page.getByText(`${name}. Made by`)).toBeVisible({ timeout: 10_000 });

/** Has the page ask for a newer worker now, as it does by itself at every visit. */
const look = (page: Page) =>
	page.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});

test('a newer edition waits; until then every page and every part is from the one before', async ({
	page,
	host
}) => {
	await visit(page, `${host.url}about/`);
	const first = await edition(page);
	host.release('edition-b');
	await page.goto(`${host.url}#v=1&platform=kubernetes&version=2.9.16&namespace=identity`);
	await told(page);
	await expect(notice(page)).toContainText('A new version of this page is here.');
	for (const path of ['', 'about/', 'kubernetes/', 'proof/']) {
		await page.goto(host.url + path);
		expect(await edition(page), path).toBe(first);
		await told(page);
	}
	await page.goto(`${host.url}#v=1&platform=kubernetes&version=2.9.16&namespace=identity`);
	await notice(page).getByRole('button', { name: 'Reload' }).click();

	await says(page, 'edition-b');
	await page.locator('html[data-ready]').waitFor();
	await expect(page.getByLabel('Namespace')).toHaveValue('identity');
	await expect(notice(page)).toHaveCount(0);
	await host.stop();
	for (const path of ['', 'about/', 'kubernetes/', 'proof/']) {
		await page.goto(host.url + path);
		expect(await edition(page), path).toBe('edition-b');
	}
	await expect
		.poll(() => page.evaluate(async () => (await caches.keys()).join()))
		.toBe(`scim-bridge-runbook / edition-b`);
});

test('Reload leads to the newer edition while the page still loads its later parts', async ({
	page,
	context,
	host
}) => {
	const built = buildManifest.parse(JSON.parse(readFileSync(MANIFEST_OF_BUILD, 'utf8')));
	const later = built['src/lib/components/rest.ts']?.file ?? '';
	await visit(page, `${host.url}kubernetes/`);
	host.release('edition-b');
	await look(page);
	await told(page);
	// A part that nothing keeps is the host’s to give.
	await page.evaluate(async (file) => {
		const path = new URL(file, document.querySelector<HTMLLinkElement>('[rel="manifest"]')?.href);
		for (const name of await caches.keys()) await (await caches.open(name)).delete(path);
	}, later);
	await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
	const letGo = await host.holdBack(later);

	await page.goto(`${host.url}kubernetes/`);
	await notice(page).getByRole('button', { name: 'Reload' }).click();
	await expect(notice(page)).toContainText('Loading the new version…');
	await expect(page.locator('html')).not.toHaveAttribute('data-ready');
	letGo(3000);
	await says(page, 'edition-b');
	await page.locator('html[data-whole]').waitFor();
});

test('in another tab nothing reloads by itself, and its parts are still there', async ({
	page,
	context,
	host
}) => {
	await visit(page, host.url);
	const other = await context.newPage();
	await other.goto(host.url);
	await other.locator('html[data-ready]').waitFor();
	const first = await edition(other);
	host.release('edition-b');
	await look(page);
	await told(other);
	await notice(other).getByRole('button', { name: 'Later' }).click();
	await expect(notice(other)).toHaveCount(0);
	await notice(page).getByRole('button', { name: 'Reload' }).click();
	await says(page, 'edition-b');

	// The tab is told once more, and what it has not loaded yet comes from its own edition.
	await told(other);
	expect(await edition(other)).toBe(first);
	await host.stop();
	await other.bringToFront();
	await other.getByRole('button', { name: 'Keys', exact: true }).click();
	await expect(other.getByRole('dialog')).toBeVisible();
	await other.keyboard.press('Escape');
	await notice(other).getByRole('button', { name: 'Reload' }).click();
	await says(other, 'edition-b');
});

test('a page that stays open asks again after an hour, once it is looked at', async ({
	page,
	host
}) => {
	await page.clock.install();
	await visit(page, host.url);
	host.release('edition-b');
	const lookedAt = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await page.clock.fastForward('00:59:00');
	await lookedAt();
	expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).installing)).toBe(
		null
	);
	await page.clock.fastForward('00:02:00');
	await lookedAt();
	await page.clock.runFor(1000);
	await told(page);
	await expect(notice(page)).toContainText('A new version of this page is here.');
});

test('a host in the middle of an upload gives no mixed edition: all or nothing', async ({
	page,
	host
}) => {
	await visit(page, host.url);
	const first = await edition(page);
	const old = host.read('about/index.html');
	host.release('edition-b');
	const uploaded = host.read('about/index.html');
	host.write('about/index.html', old);
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const failed = new Promise<void>((resolve) =>
			registration.addEventListener('updatefound', () => {
				const { installing } = registration;
				installing?.addEventListener('statechange', () => {
					if (installing.state === 'redundant') resolve();
				});
			})
		);
		await registration.update();
		await failed;
	});
	await page.goto(`${host.url}about/`);
	expect(await edition(page)).toBe(first);
	// That visit tried again; what came of it is thrown away, too.
	await expect
		.poll(() => page.evaluate(() => caches.keys()))
		.toEqual([`scim-bridge-runbook / ${first ?? ''}`]);

	host.write('about/index.html', uploaded);
	await look(page);
	await notice(page).getByRole('button', { name: 'Reload' }).click();
	await says(page, 'edition-b');
});

test('the worker that is published to get rid of it leaves nothing behind', async ({
	page,
	host
}) => {
	await visit(page, host.url);
	host.release('edition-b');
	host.write('service-worker.js', OwnHost.offWorker);
	await look(page);
	await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
	// Pages still ask for a worker, and get this one again.
	for (const path of ['about/', '']) {
		await page.goto(host.url + path);
		await says(page, 'edition-b');
		await page.locator('html[data-ready]').waitFor();
		await expect
			.poll(() =>
				page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
			)
			.toBe(0);
		await expect(notice(page)).toHaveCount(0);
	}
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('the notice is found by axe to be well, in light and dark, on a wide page and a narrow one', async ({
	page,
	host
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await visit(page, `${host.url}kubernetes/`);
	host.release('edition-b');
	await look(page);
	await told(page);
	await expect(notice(page)).toContainText('A new version');
	for (const colorScheme of ['light', 'dark'] as const)
		for (const width of [1280, 390]) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 800 });
			await expect(notice(page).getByRole('button', { name: 'Reload' })).toBeInViewport();
			expect(await axeFindings(page), `${colorScheme} ${width}`).toEqual([]);
			await page.screenshot({ path: `test-results/notice-${colorScheme}-${width}.png` });
		}
});
