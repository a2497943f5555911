declare const escaped: unique symbol;

/** HTML in which every text is only text. `markup` makes it, and nothing else does. */
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
 * HTML from a template. The template is ours; a text that is put in stays the text it is, between tags and between
 * the double quotes of an attribute.
 */
export function markup(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Html {
	const text = strings.map((ours, i) => ours + inserted(inserts[i])).join('');
	return { text } as Html;
}

export const NOTHING = markup``;
