import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { expect, test as base } from './test.ts';
import { helmIndex, HELM_INDEX, manifest, MANIFEST } from './site.ts';

const FIRST_WORDS = 'Made by administrators';

/** A host of its own for a copy of the build: it can be stopped, and given another edition. */
export class OwnHost {
	/** What docs/hosting.md offers to be published in place of the worker. */
	static readonly offWorker = readFileSync('docs/hosting/worker-off/service-worker.js', 'utf8');
	readonly #folder: string;
	readonly #base: string;
	#port = 0;
	#close: () => Promise<void> = () => Promise.resolve();
	url = '';

	/** @param folder for the copy; without compressed files, since editions change the plain ones */
	constructor(folder: string, base: string) {
		this.#folder = folder;
		this.#base = base;
		cpSync('build', folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
	}

	/** Starts again, and holds one file back. @returns gives it so many milliseconds later, and then whenever asked */
	async holdBack(file: string): Promise<(milliseconds: number) => void> {
		await this.stop();
		const behind = await serve({ root: this.#folder, port: 0, base: this.#base });
		const { hostname, port } = new URL(behind.url);
		let letGo: () => void = () => undefined;
		const held = new Promise<void>((resolve) => (letGo = resolve));
		const front = createServer(({ url = '/', method, headers }, answer) => {
			const pass = () =>
				request({ hostname, port, path: url, method, headers }, (given) =>
					given.pipe(answer.writeHead(given.statusCode ?? 502, given.headers))
				)
					.on('error', () => answer.destroy())
					.end();
			if (url.endsWith(file)) void held.then(pass);
			else pass();
		});
		await new Promise<void>((resolve) => front.listen(this.#port, hostname, resolve));
		this.#close = async () => {
			front.close().closeAllConnections();
			await behind.close();
		};
		return (milliseconds) => setTimeout(letGo, milliseconds);
	}

	async start(): Promise<void> {
		const running = await serve({ root: this.#folder, port: this.#port, base: this.#base });
		this.url = running.url;
		this.#port = Number(new URL(running.url).port);
		this.#close = running.close;
	}

	async stop(): Promise<void> {
		await this.#close();
		this.#close = () => Promise.resolve();
	}

	read(path: string): string {
		return readFileSync(join(this.#folder, path), 'utf8');
	}

	write(path: string, text: string): void {
		writeFileSync(join(this.#folder, path), text);
	}

	/** Another edition: every page says so at its end, and the worker and the pages have another version. */
	release(name: string): void {
		const [, version = ''] = /data-version="([^"]+)"/.exec(this.read('index.html')) ?? [];
		for (const path of readdirSync(this.#folder, { recursive: true, encoding: 'utf8' }))
			if (/(?:^|\/)(?:index\.html|service-worker\.js)$/.test(path))
				this.write(
					path,
					this.read(path)
						.replaceAll(version, name)
						.replaceAll(FIRST_WORDS, `${name}. ${FIRST_WORDS}`)
				);
	}
}

type Fixtures = {
	/** The path the site lives under. */
	readonly base: string;
	readonly host: OwnHost;
};

/**
 * Tests with service workers, a host of their own, and both sources answered. `test.use` would not do: called from a
 * module, it holds for the first file only that a process loads.
 */
export const test = base.extend<Fixtures>({
	serviceWorkers: 'allow',
	base: ['/', { option: true }],
	host: async ({ base, context }, use, info) => {
		await context.route(MANIFEST, manifest('v2.9.16'));
		await context.route(HELM_INDEX, helmIndex('v2.9.16'));
		const host = new OwnHost(info.outputPath('host'), base);
		await host.start();
		await use(host);
		// A page that is still loading would complain about a host that is gone.
		for (const page of context.pages()) await page.goto('about:blank');
		await host.stop();
	}
});

/** @returns `kept`, or how far the browser has come with the site: what a failure shows */
const progressOf = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const { serviceWorker } = navigator;
		if (serviceWorker.controller !== null) return 'kept';
		const found = await serviceWorker.getRegistration();
		const worker = found?.installing ?? found?.waiting ?? found?.active;
		const names = await caches.keys();
		const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		const line = navigator.onLine ? 'online' : 'offline';
		return `${line}, worker ${worker?.state ?? 'not registered'}, ${kept.flat().length} files`;
	});

/**
 * Waits until the browser keeps the site. The page waits up to 10 s for an idle moment (offline/when-idle.ts), then the
 * worker fetches the edition: a bound below that sum fails on a busy machine.
 */
export const untilKept = (page: Page): Promise<void> =>
	expect.poll(() => progressOf(page), { timeout: 25_000 }).toBe('kept');

/** Visits a page and waits until the browser keeps the site. */
export async function visit(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.locator('html[data-ready]').waitFor();
	await untilKept(page);
}
