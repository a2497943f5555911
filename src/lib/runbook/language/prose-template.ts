/** A piece of template text, which is a small subset of Markdown. Anything else is ordinary text. */
export type Piece =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'code'; readonly text: string }
	/** `**`: strong text begins or ends. */
	| { readonly kind: 'strong' }
	/** `- ` at the start of a line: a list item begins. */
	| { readonly kind: 'item' }
	/** An empty line: a paragraph ends. */
	| { readonly kind: 'break' };

const PIECES = /(\*\*)|`([^`]+)`|(^- |\n\n?- )|(\n\n)|\\([^])|([^`*\\\n]+)/gy;

function pieceOf([, strong, code, item, end, escaped, text = '']: RegExpExecArray): Piece {
	if (strong !== undefined) return { kind: 'strong' };
	if (code !== undefined) return { kind: 'code', text: code };
	if (item !== undefined) return { kind: 'item' };
	return end === undefined ? { kind: 'text', text: escaped ?? text } : { kind: 'break' };
}

function piecesOf(text: string): readonly Piece[] {
	const pieces: Piece[] = [];
	for (let at = 0; at < text.length; at = PIECES.lastIndex) {
		PIECES.lastIndex = at;
		const found = PIECES.exec(text);
		if (found === null) throw new Error(`Cannot read as prose: ${text.slice(at)}`);
		pieces.push(pieceOf(found));
	}
	return pieces;
}

/** A cache: templates are few, and every runbook uses them. */
const read = new WeakMap<TemplateStringsArray, readonly (readonly Piece[])[]>();

/**
 * @returns the pieces of each part of a template. Throws on a mark that does not end within its part, and on a line
 * break inside a paragraph.
 */
export function readTemplate(strings: TemplateStringsArray): readonly (readonly Piece[])[] {
	const known = read.get(strings) ?? strings.map(piecesOf);
	read.set(strings, known);
	return known;
}
