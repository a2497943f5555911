import { parseAst } from 'vite';

/** What would end a script in a page, or hide its end, wherever it stands: in a text, a pattern, or a comment. */
const BREAKING = /<(?=\/script|script|!--)/gi;

/**
 * Makes a script safe to stand inside a page. Where it stands in code and not in a text, there is no such escape.
 * @param {string} code
 * @returns {string} code that does the same, and holds nothing that a page would read as its own
 * @throws {SyntaxError} where it is not the same program any more
 */
export function inlineScript(code) {
	const escaped = code.replace(BREAKING, '\\x3C');
	parseAst(escaped);
	return escaped;
}
