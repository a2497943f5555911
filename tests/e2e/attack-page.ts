import { expect, type Page } from '@playwright/test';
import { commandText } from '#lib/render/command.ts';
import type { Plan } from '#lib/runbook/method.ts';
import { commandBlocksOf, stepsOf } from '../support/runbooks.ts';
import { open } from './site.ts';

/** The content of the page after a link was opened. */
export type Seen = {
	/** The visible commands, block by block. */
	readonly commands: readonly string[];
	/** All text of the runbook, for screen and print. */
	readonly text: string;
	/** Every pair of an element and one of its attributes, and all link targets. */
	readonly markup: readonly string[];
};

/** An action on the page: open a link, or type into a field. */
export type Deed =
	| { readonly kind: 'link'; readonly fragment: string }
	| { readonly kind: 'field'; readonly key: string; readonly text: string };

/** Runs the actions in one page and reads the page after each. */
export const seenAfter = (page: Page, deeds: readonly Deed[]): Promise<readonly Seen[]> =>
	page.evaluate(async (all) => {
		const look = () => {
			const markup = new Set<string>();
			for (const element of document.querySelectorAll('*')) {
				markup.add(element.localName);
				for (const { name, value } of element.attributes) {
					markup.add(`${element.localName} ${name}`);
					if (name === 'href' || name === 'src')
						markup.add(`${name} to ${new URL(value, location.href).protocol}`);
				}
			}
			const blocks = document.querySelectorAll('#runbook .command pre');
			return {
				commands: Array.from(blocks, (block) => block.textContent),
				text: document.querySelector('#runbook')?.textContent ?? '',
				markup: [...markup]
			};
		};
		const seen = [];
		for (const deed of all) {
			if (deed.kind === 'link') {
				const opened = new Promise((resolve) => {
					addEventListener('hashchange', resolve, { once: true });
				});
				location.hash = deed.fragment;
				await opened;
			} else {
				const field = document.querySelector<HTMLInputElement>(`#field-${deed.key}`);
				if (field === null) throw new Error(`There is no field ${deed.key}`);
				field.value = deed.text;
				field.dispatchEvent(new InputEvent('input', { bubbles: true }));
			}
			await new Promise((resolve) => requestAnimationFrame(resolve));
			seen.push(look());
		}
		return seen;
	}, deeds);

/** Opens the page and collects everything it must not do under attack. */
export async function watch(page: Page): Promise<readonly string[]> {
	const happened: string[] = [];
	page.on('pageerror', (error) => happened.push(error.message));
	page.on('dialog', (dialog) => {
		happened.push(`a dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('console', (message) => {
		if (message.type() === 'error') happened.push(message.text());
	});
	await open(page, 'v=1&platform=other&version=2.9.16');
	await expect(page.getByText('Looking for a newer one')).toBeHidden();
	return happened;
}

/** @returns the commands of a plan, block by block, as the page shows them */
export const commandsOf = (of: Plan): readonly string[] =>
	of.kind === 'refused'
		? []
		: commandBlocksOf(stepsOf(of.runbook)).map(
				(commands) => `${commandText(commands, of.runbook.shell)}\n`
			);
