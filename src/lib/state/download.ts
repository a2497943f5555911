/** Offers a text as a file of the type. */
export function downloadText(
	name: string,
	type: 'text/markdown' | 'text/html',
	text: string
): void {
	const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const anchor = document.createElement('a');
	anchor.href = url;
	anchor.download = name;
	anchor.click();
	URL.revokeObjectURL(url);
}
