/** Copies through a selection. Browsers offer no `navigator.clipboard` on pages over plain http. */
function copyBySelection(text: string): boolean {
	const area = document.createElement('textarea');
	area.value = text;
	area.readOnly = true;
	area.className = 'off-screen';
	document.body.append(area);
	area.select();
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left without a secure context
	const done = document.execCommand('copy');
	area.remove();
	return done;
}

/**
 * Copies a text.
 * @returns whether it is on the clipboard
 */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyBySelection(text);
	}
}
