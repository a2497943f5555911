import { parseAst } from 'vite';

/** Text that ends a script in a page, or hides its end: in a string, a regular expression, or a comment. */
const BREAKING = /<(?=\/script|script|!--)/gi;

/**
 * Escapes a script for use inside a page. The escape works in strings and regular expressions, not in other code.
 * @param {string} code
 * @returns {string} equivalent code, without anything that a page would read as markup
 * @throws {SyntaxError} if the escape breaks the code
 */
export function inlineScript(code) {
	const escaped = code.replace(BREAKING, '\\x3C');
	parseAst(escaped);
	return escaped;
}
