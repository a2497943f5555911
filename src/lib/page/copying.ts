import { copyText } from '#lib/browser/clipboard.ts';
import type { Announcer } from './announcer.svelte.ts';

/** Something to copy: `id` identifies its button, `name` is announced. */
export type Copyable = {
	readonly id: string;
	readonly name: string;
	readonly text: () => string | Promise<string>;
};

/** Announced when a file that loads on use fails to load. */
export const NOT_LOADED = 'This could not be loaded. Check the connection.';

/** Copies a text, marks its button, and announces the result. */
export async function copyAloud(announcer: Announcer, { id, name, text }: Copyable): Promise<void> {
	let copied: string;
	try {
		copied = await text();
	} catch {
		announcer.say(NOT_LOADED);
		return;
	}
	if (await copyText(copied)) {
		announcer.copied = id;
		announcer.say(`Copied: ${name}`);
	} else {
		announcer.copied = '';
		announcer.say('The browser did not allow copying. Select the text and copy it by hand.');
	}
}
