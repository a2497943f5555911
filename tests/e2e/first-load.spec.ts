import { statSync } from 'node:fs';
import { open } from './site.ts';
import { expect, test } from './test.ts';

const LINK = '#v=1&platform=digitalocean-marketplace&version=2.9.16&cluster=identity';

/**
 * Pages with the bytes each may request before its runbook is shown: docs/performance.md. A method page also contains
 * its runbook as HTML.
 */
const PAGES = [
	['the start', '', 70_000],
	['a link', LINK, 70_000],
	['the page of a method', 'kubernetes/', 80_000]
] as const;

/** The bytes a host sends for a file of the build. */
const weight = (path: string): number => statSync(`build/${path}.br`).size;

for (const [what, path, bytes] of PAGES)
	test(`${what}: nothing but what it names is asked for before it stands, and nothing moves`, async ({
		page
	}) => {
		await page.addInitScript(() => {
			const seen = { shift: 0 };
			Object.assign(globalThis, { seen });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					if ('value' in entry && typeof entry.value === 'number') seen.shift += entry.value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		// The sources are answered as in every test; then load the page itself.
		await open(page);
		await page.goto('about:blank');
		await page.goto(`./${path}`);
		await page.locator('html[data-whole]').waitFor();
		const found = await page.evaluate(() => {
			const stands = performance.getEntriesByName('stands')[0]?.startTime ?? 0;
			const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
			const asked = performance.getEntriesByType('resource');
			const before = (moment: number) =>
				asked.filter(({ startTime }) => startTime < moment).map(({ name }) => name);
			return {
				early: before(stands).filter((name) => !name.endsWith('.svg')),
				outside: before(painted).filter((name) => !name.startsWith(location.origin)),
				shift: (globalThis as unknown as { seen: { shift: number } }).seen.shift
			};
		});
		expect(found.early.length).toBeGreaterThan(1);
		expect(found.early.length + 1).toBeLessThanOrEqual(10);
		const files = found.early.map((name) => new URL(name).pathname.slice(1));
		const html = `${path.replace(/#.*/, '')}index.html`;
		const sum = [html, ...files].reduce((all, file) => all + weight(file), 0);
		console.log(`first load: ${what}, in a browser: ${(sum / 1000).toFixed(1)} KB`);
		expect(sum).toBeLessThanOrEqual(bytes);
		for (const name of found.early) expect(name).toMatch(/\/_app\/immutable\/.*\.(?:js|css)$/);
		expect(found.outside).toEqual([]);
		expect(found.shift).toBe(0);
	});

test('a link: its runbook comes whole', async ({ page }) => {
	await page.addInitScript(() => {
		const seen = { steps: 0, fields: 0 };
		Object.assign(globalThis, { seen });
		const changes = new MutationObserver(() => {
			if (document.querySelector('#runbook') === null) return;
			seen.steps = document.querySelectorAll('#runbook [data-step]').length;
			seen.fields = document.querySelectorAll('.answers input').length;
			changes.disconnect();
		});
		changes.observe(document, { subtree: true, childList: true });
	});
	await open(page, 'v=1&platform=kubernetes&version=2.9.16&namespace=identity');
	const count = (selector: string) => page.locator(selector).count();
	const first = await page.evaluate(
		() => (globalThis as unknown as { seen: { steps: number; fields: number } }).seen
	);
	expect(first.steps).toBe(await count('#runbook [data-step]'));
	expect(first.steps).toBeGreaterThan(10);
	expect(first.fields).toBeGreaterThan(10);
});
