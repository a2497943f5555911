/** Copies by the old way, for pages on plain http, where browsers offer no clipboard object. */
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

/** @returns whether the text is on the clipboard now */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyBySelection(text);
	}
}
