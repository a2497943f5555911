import type { Announcer } from './announcer.svelte.ts';

/** Something that can be copied: `id` tells its button from the others, `name` is said aloud. */
export type Copyable = {
	readonly id: string;
	readonly name: string;
	readonly text: () => string | Promise<string>;
};

/** Said where a part of the page is loaded on use, and cannot be had. */
export const NOT_LOADED = 'This could not be loaded. Check the connection.';

async function copyLater(text: Copyable['text']): Promise<boolean> {
	const { copyText } = await import('#lib/later.ts');
	return copyText(await text());
}

/** Copies a text, marks its button, and says so aloud. */
export async function copyAloud(announcer: Announcer, { id, name, text }: Copyable): Promise<void> {
	const copied = await copyLater(text).catch(() => 'not-loaded' as const);
	if (copied === 'not-loaded') announcer.say(NOT_LOADED);
	else if (copied) {
		announcer.copied = id;
		announcer.say(`Copied: ${name}`);
	} else {
		announcer.copied = '';
		announcer.say('The browser did not allow copying. Select the text and copy it by hand.');
	}
}
