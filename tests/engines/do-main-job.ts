import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { LINK, MAIN_JOB, SET_IMAGE } from './job.ts';
import type { Engine, Page } from './page.ts';
import { RESULTS } from './results.ts';
import { commands, isKept, runbookTitle } from './seen.ts';
import { openWorld, type World } from './world.ts';

/**
 * Runs the main job in an engine, or reports why the engine is missing. Stores a screenshot of each task in
 * `test-results/engines`.
 */
export function doMainJob(name: string, engine: Engine): void {
	const found = engine.kind === 'found';
	const line = `engine ${name}: ${found ? engine.what : `not here (${engine.why})`}`;
	console.log(line);

	// ENGINES=all declares that all engines are installed, so a missing one fails.
	if (!found && process.env['ENGINES'] === 'all')
		it(line, () => expect.fail('ENGINES=all, and this one is missing.'));

	describe.skipIf(!found)(line, () => {
		let world: World;
		let page: Page;

		beforeAll(async () => {
			if (engine.kind === 'missing') return;
			mkdirSync(RESULTS, { recursive: true });
			world = await openWorld();
			page = await engine.start(world.proxy);
			return async () => {
				await page.close();
				await world.close();
			};
		});

		for (const { title, fragment, width = 1280, run } of MAIN_JOB)
			it(title, async () => {
				const picture = `${`${name} ${title}`.replace(/\W+/g, '-')}.png`;
				onTestFinished(async () => {
					writeFileSync(join(RESULTS, picture), await page.screenshot());
				});
				await page.resize(width, 900);
				await page.open(fragment === '' ? world.site : `${world.site}#${fragment}`);
				// Leaving a page while it still loads would cause errors.
				await expect
					.poll(() => page.read(() => 'whole' in document.documentElement.dataset), {
						timeout: 10_000
					})
					.toBe(true);
				await run(page);
				expect(await page.complaints(), 'what the browser complained about').toEqual([]);
			});

		it('an error in the page would have been heard', async () => {
			await page.read(() => {
				setTimeout(() => {
					throw new Error('provoked');
				});
			});
			await expect.poll(() => page.complaints()).toEqual([expect.stringContaining('provoked')]);
		});

		it('after one visit, a link opens without the host', async () => {
			await page.open(world.site);
			await expect.poll(() => isKept(page), { timeout: 30_000 }).toBe(true);
			await world.stopSite();
			await page.open(`${world.site}#${LINK}`);
			await expect.poll(() => commands(page)).toContain(`${SET_IMAGE} op-scim`);
			await page.open(`${world.site}helm/`);
			await expect.poll(() => runbookTitle(page)).toContain(': Helm chart');
		});
	});
}
