import { Later } from './later.svelte.ts';

/** What the words of the field mean. The same for everyone, so one for all who show it. */
export const meanings = new Later(async () => (await import('#lib/later.ts')).meanings);
