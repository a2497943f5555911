import { expect } from 'vitest';
import type { Page } from './page.ts';
import {
	address,
	commands,
	heading,
	overhang,
	runbookTitle,
	said,
	namespaceField
} from './seen.ts';

export const LINK = 'v=1&platform=kubernetes&version=2.9.16&namespace=op-scim&customized=no';
export const SET_IMAGE =
	'kubectl set image deploy/op-scim-bridge op-scim-bridge=1password/scim:v2.9.16 -n';

/** A task people do with the site, and what they rely on. */
export type Task = {
	readonly title: string;
	/** The fragment of the address, without the `#`. */
	readonly fragment: string;
	/** The width of the page in CSS pixels; by default that of a small laptop. */
	readonly width?: number;
	readonly run: (page: Page) => Promise<void>;
};

const NAMESPACE = { role: 'textbox', name: 'Namespace' } as const;

export const MAIN_JOB: readonly Task[] = [
	{
		title: 'the start finds a method by a word, and another one after it',
		fragment: '',
		run: async (page) => {
			expect(await heading(page)).toBe('Update 1Password SCIM Bridge');
			await page.type({ role: 'searchbox', name: 'Find it by a word' }, 'doctl');
			await page.click({ role: 'radio', name: 'DigitalOcean App Platform' });
			await expect
				.poll(() => runbookTitle(page))
				.toContain('to v2.9.16: DigitalOcean App Platform');
			expect(await address(page)).toContain('platform=digitalocean-app-platform');
			await page.click({ role: 'radio', name: 'DigitalOcean Marketplace' });
			await expect.poll(() => runbookTitle(page)).toContain('to v2.9.16: DigitalOcean Marketplace');
			expect(await address(page)).toContain('platform=digitalocean-marketplace');
		}
	},
	{
		title: 'a link shows its runbook, with its answers in the commands',
		fragment: LINK,
		run: async (page) => {
			await expect.poll(() => commands(page)).toContain(`${SET_IMAGE} op-scim`);
			expect(await runbookTitle(page)).toBe(
				'Update 1Password SCIM Bridge to v2.9.16: Kubernetes with kubectl'
			);
			expect(await namespaceField(page)).toBe('op-scim');
		}
	},
	{
		title: 'a word that is explained is underlined with dots',
		fragment: LINK,
		run: async (page) => {
			const underline = () =>
				page.read(() => {
					const word = document.querySelector('#runbook dfn');
					const style = word && getComputedStyle(word);
					return [style?.textDecorationLine, style?.textDecorationStyle];
				});
			await expect.poll(underline).toEqual(['underline', 'dotted']);
		}
	},
	{
		title: 'the newest version is looked up in the two public files',
		fragment: LINK,
		run: async (page) => {
			await expect
				.poll(() => page.read(() => document.querySelector('#runbook')?.textContent ?? ''))
				.toMatch(/the newest known, read on .+ from 1Password\/scim-examples/);
		}
	},
	{
		title: 'what is typed enters the commands and the address',
		fragment: LINK,
		run: async (page) => {
			await page.type(NAMESPACE, 'identity');
			await expect.poll(() => commands(page)).toContain(`${SET_IMAGE} identity`);
			await expect.poll(() => address(page)).toContain('namespace=identity');
			expect((await commands(page)).join('\n')).not.toMatch(/-n op-scim\b/);
		}
	},
	{
		title: 'a command is copied as it stands, and that is said',
		fragment: LINK,
		run: async (page) => {
			await page.click({ role: 'button', name: 'Copy command: Set the new image' });
			await expect.poll(() => said(page)).toBe('Copied: Set the new image');
			await page.paste(NAMESPACE);
			await expect.poll(() => namespaceField(page)).toBe(`${SET_IMAGE} op-scim`);
		}
	},
	{
		title: 'a hostile link is explained and enters no command',
		fragment: `v=1&platform=kubernetes&namespace=${encodeURIComponent('$(touch pwned)')}`,
		run: async (page) => {
			const summary = () =>
				page.read(
					() => document.querySelector('#summary-title')?.closest('section')?.textContent ?? ''
				);
			await expect.poll(summary).toMatch(/One answer needs\s+a correction/);
			await expect.poll(summary).toMatch(/Namespace\s*:\s*Use/);
			// The error summary gets the focus first.
			await expect
				.poll(() => page.read(() => document.querySelector(':focus')?.id ?? ''))
				.toBe('summary-title');
			expect(await namespaceField(page)).toBe('$(touch pwned)');
			expect(await commands(page)).toEqual([]);
		}
	},
	...[1280, 390, 360].map((width) => ({
		title: `nothing scrolls sideways at ${width} pixels`,
		fragment: LINK,
		width,
		run: async (page: Page) => {
			await expect.poll(() => page.read(() => innerWidth)).toBe(width);
			await expect.poll(() => overhang(page)).toBe(0);
		}
	}))
];
