declare const escaped: unique symbol;

/** HTML with all inserted texts escaped. Only `markup` makes it. */
export type Html = { readonly text: string; readonly [escaped]: true };

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (found) => ENTITIES[found] ?? '');

type Insert = string | number | Html | readonly Html[];

function inserted(insert: Insert | undefined): string {
	if (insert === undefined) return '';
	if (typeof insert === 'string' || typeof insert === 'number') return escape(`${insert}`);
	return 'text' in insert ? insert.text : insert.map(({ text }) => text).join('');
}

/**
 * HTML from a template. The template is ours. Inserted texts are escaped, for places between tags and inside
 * double-quoted attributes.
 */
export function markup(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Html {
	const text = strings.map((ours, i) => ours + inserted(inserts[i])).join('');
	return { text } as Html;
}

export const NOTHING = markup``;
