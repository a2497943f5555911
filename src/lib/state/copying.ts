import type { Announcer } from './announcer.svelte.ts';
import { copyText } from './clipboard.ts';

/** Something that can be copied: `id` tells its button from the others, `name` is said aloud. */
export type Copyable = { readonly id: string; readonly name: string; readonly text: () => string };

/** Copies a text, marks its button, and says so aloud. */
export async function copyAloud(announcer: Announcer, { id, name, text }: Copyable): Promise<void> {
	if (await copyText(text())) {
		announcer.copied = id;
		announcer.say(`Copied: ${name}`);
	} else {
		announcer.copied = '';
		announcer.say('The browser did not allow copying. Select the text and copy it by hand.');
	}
}
