import { expect, type Page } from '@playwright/test';
import { commandText } from '#lib/render/command.ts';
import type { Plan } from '#lib/runbook/method.ts';
import { commandBlocksOf, stepsOf } from '../support/runbooks.ts';
import { open } from './site.ts';

/** What stands on the page after a link was opened. */
export type Seen = {
	/** The commands, block by block, as they are shown. */
	readonly commands: readonly string[];
	/** All text of the runbook, on the screen and on paper. */
	readonly text: string;
	/** Each pair of an element and one of its attributes, and where links lead. */
	readonly markup: readonly string[];
};

/** What a page is asked to do: open a link, or take a text into a field. */
export type Deed =
	| { readonly kind: 'link'; readonly fragment: string }
	| { readonly kind: 'field'; readonly key: string; readonly text: string };

/** Does one deed after the other in one page, and looks at it after each. */
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

/** Opens the page, and collects what it may not do while it is attacked. */
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
