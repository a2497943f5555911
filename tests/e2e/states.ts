import type { Page } from '@playwright/test';
import { sourceUrls } from '#lib/lookup/source-urls.js';
import { encode } from '#lib/link/link.ts';
import { methodOf } from '#lib/runbook/methods/all.ts';
import type { MethodId } from '#lib/runbook/methods/index.ts';
import { target, typed } from '../support/runbooks.ts';
import { notLoaded, type Complaints } from './complaints.ts';
import { open, refused, silent } from './site.ts';

/** The states of a page and how to reach them. Used by the accessibility tests and by `npm run shots`. */
type State = {
	readonly name: string;
	/** `complaints` collects the errors that this state provokes. */
	readonly enter: (page: Page, complaints: Complaints) => Promise<void>;
};

const link = (id: MethodId): string =>
	encode(methodOf(id), { ...typed(id), shell: 'posix' }, target);

const KUBERNETES = link('kubernetes');

/** Five different kinds of methods: a cluster, a server, files to edit, a console, and one that only migrates. */
export const METHODS_TO_SEE: readonly MethodId[] = [
	'kubernetes',
	'docker-swarm',
	'aws-fargate-terraform',
	'azure-container-apps',
	'aws-ec2-terraform'
];

export const STATES: readonly State[] = [
	{ name: 'start', enter: (page) => open(page) },
	{
		name: 'looking for the version',
		enter: (page) => open(page, '', { manifest: silent, helm: silent })
	},
	{
		name: 'methods of a place',
		enter: async (page) => {
			await open(page);
			await page.getByRole('button', { name: 'Kubernetes', exact: true }).click();
		}
	},
	{
		name: 'nothing found',
		enter: async (page) => {
			await open(page);
			await page.getByLabel('Find it by a word').fill('mainframe');
		}
	},
	{ name: 'blanks', enter: (page) => open(page, 'v=1&platform=azure-container-apps') },
	...METHODS_TO_SEE.map((id) => ({ name: id, enter: (page: Page) => open(page, link(id)) })),
	{
		name: 'at work',
		enter: async (page) => {
			await open(page, KUBERNETES);
			await page.getByRole('checkbox', { name: 'Done' }).first().check();
			const button = page.getByRole('button', { name: /^Copy command/ }).nth(1);
			await button.click();
			await page
				.getByRole('button', { name: /^Answers in this command/ })
				.nth(1)
				.click();
		}
	},
	{
		name: 'a word explained',
		enter: async (page) => {
			await open(page, KUBERNETES);
			await page.getByRole('button', { name: 'Explain this word' }).first().click();
			await page.getByText('What is a namespace?').first().click();
		}
	},
	{
		name: 'all done',
		enter: async (page) => {
			await open(page, KUBERNETES);
			const boxes = page.getByRole('checkbox', { name: 'Done' });
			for (const box of await boxes.all()) await box.check();
		}
	},
	{
		name: 'wrong answers in a link',
		enter: (page) =>
			open(page, 'v=7&platform=kubernetes&namespace=Bad!&url=http://x&version=2.9.13')
	},
	{
		name: 'a wrong answer typed',
		enter: async (page) => {
			await open(page, KUBERNETES);
			await page.getByLabel('Namespace', { exact: true }).fill('Bad!');
		}
	},
	{
		name: 'offline',
		enter: async (page, complaints) => {
			complaints.provoke(notLoaded(sourceUrls.manifest), notLoaded(sourceUrls.helmIndex));
			await open(page, KUBERNETES, { manifest: refused, helm: refused });
			await page.locator('html[data-whole]').waitFor();
			await page.context().setOffline(true);
		}
	},
	{
		name: 'keys',
		enter: async (page) => {
			await open(page, KUBERNETES);
			await page.getByRole('button', { name: 'Keys', exact: true }).click();
		}
	},
	{
		name: 'not there',
		enter: async (page) => {
			await page.goto('./404.html');
		}
	},
	{
		name: 'about',
		enter: async (page) => {
			await page.goto('./about');
			await page.locator('html[data-ready]').waitFor();
		}
	},
	{
		name: 'proof',
		enter: async (page) => {
			await page.goto('./proof');
			await page.locator('html[data-ready]').waitFor();
		}
	}
];
