const KINDS = {
	Markdown: { type: 'text/markdown', ending: 'md' },
	HTML: { type: 'text/html', ending: 'html' }
} as const;

/**
 * Downloads a text as a file.
 * @param name without its extension
 */
export function downloadText(name: string, kind: keyof typeof KINDS, text: string): void {
	const { type, ending } = KINDS[kind];
	const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const anchor = document.createElement('a');
	anchor.href = url;
	anchor.download = `${name}.${ending}`;
	anchor.click();
	URL.revokeObjectURL(url);
}
