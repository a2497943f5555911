import { tick } from 'svelte';

/** Focuses the field of a question, and opens what it is folded into. @param key of the question */
export async function focusField(key: string): Promise<void> {
	const field = document.getElementById(`field-${key}`);
	field?.closest('details')?.setAttribute('open', '');
	await tick();
	field?.focus();
	field?.scrollIntoView({ block: 'center' });
}
