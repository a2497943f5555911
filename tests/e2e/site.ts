import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, Route } from '@playwright/test';

/** The two files that the page reads, answered by the test. */
export const MANIFEST = '**/1Password/scim-examples/main/kubernetes/op-scim-deployment.yaml';
export const HELM_INDEX = '**/op-scim-helm/index.yaml';
/** The site’s own copy of these. */
export const OWN_COPY = '**/versions.json';

const cors = { 'access-control-allow-origin': '*' };

export const manifest = (version: string) => (route: Route) =>
	route.fulfill({
		headers: cors,
		contentType: 'text/plain',
		body: `kind: Deployment\nspec:\n  containers:\n    - image: 1password/scim:${version}\n`
	});

export const helmIndex = (version: string) => (route: Route) =>
	route.fulfill({
		headers: cors,
		contentType: 'text/yaml',
		body: `entries:\n  op-scim:\n  - appVersion: v2.4.1\n    version: 2.4.2\n  op-scim-bridge:\n  - appVersion: ${version}\n    version: 2.11.12\n`
	});

type Answer = (route: Route) => Promise<void>;

export const refused: Answer = (route) => route.abort('connectionrefused');

/** Never answers. The page times out; the browser cancels the request when the test ends. */
export const silent: Answer = () => Promise.resolve();

export const says =
	(body: string, status = 200, contentType = 'text/plain'): Answer =>
	(route) =>
		route.fulfill({ headers: cors, status, contentType, body });

export const ownCopy = (version: string): Answer =>
	says(
		JSON.stringify({
			format: 1,
			generatedAt: '2026-11-20T05:00:00.000Z',
			newest: { version, from: ['1password/scim on Docker Hub'] }
		}),
		200,
		'application/json'
	);

/**
 * Opens the site with its sources answered. By default, both hosts name 2.9.16, and the own copy is empty, because the
 * real one changes with every release of the bridge.
 */
export async function open(
	page: Page,
	fragment = '',
	sources: { readonly manifest?: Answer; readonly helm?: Answer; readonly ownCopy?: Answer } = {}
): Promise<void> {
	await page.route(MANIFEST, sources.manifest ?? manifest('v2.9.16'));
	await page.route(HELM_INDEX, sources.helm ?? helmIndex('v2.9.16'));
	await page.route(OWN_COPY, sources.ownCopy ?? says(''));
	await page.goto(`./${fragment === '' ? '' : `#${fragment}`}`);
	// By then scripts run and the look-up has started.
	await page.locator('html[data-ready]').waitFor();
}

/** Finds a method by its title and chooses it. */
export async function choose(page: Page, title: string): Promise<void> {
	const seek = page.getByLabel('Find it by a word');
	if (!(await seek.isVisible())) await page.locator('summary', { hasText: /^\s*Method:/ }).click();
	await seek.fill(title);
	await page.getByRole('radio', { name: title, exact: true }).check();
}

const GOLDEN = fileURLToPath(new URL('../golden/', import.meta.url));

const golden = (id: string, file: string): string => readFileSync(join(GOLDEN, id, file), 'utf8');

/** All methods: id, title, and a command that must appear once the method is chosen. */
export const METHODS: readonly (readonly [id: string, title: string, command: string])[] =
	readdirSync(GOLDEN).map((id) => {
		const { shows } = JSON.parse(golden(id, 'answers.json')) as { readonly shows: string };
		const [heading = ''] = golden(id, 'default.md').split('\n');
		return [id, heading.replace(/^.*? to v[\d.]+: /, ''), shows];
	});
