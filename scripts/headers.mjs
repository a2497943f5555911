/** @typedef {{ path: string, headers: Record<string, string> }} Rule paths, and the headers for them */

/** One path, or all paths that begin with it. */
const PATH = /^\/(?:[\w./-]*)\*?$/;
const FIELD = /^([\w-]+):\s*(.+)$/;

/**
 * Reads a `_headers` file with the part of the format that this site uses: comments, and rules for one path or for a
 * prefix. Each header may appear only once, since hosts disagree about overlapping rules. Throws on anything else.
 * @param {string} text
 * @returns {Rule[]} the first one applies to every path
 */
export function readHeaders(text) {
	/** @type {Rule[]} */
	const rules = [];
	const named = new Set();
	for (const line of text.split('\n').map((line) => line.trim())) {
		if (line === '' || line.startsWith('#')) continue;
		const [, name, value] = FIELD.exec(line) ?? [];
		const rule = rules.at(-1);
		if (PATH.test(line)) rules.push({ path: line, headers: {} });
		else if (rule === undefined || name === undefined || value === undefined)
			throw new Error(`_headers: "${line}" is neither an address nor a header of one.`);
		else if (named.has(name.toLowerCase())) throw new Error(`_headers: ${name} appears twice.`);
		else {
			named.add(name.toLowerCase());
			rule.headers[name] = value;
		}
	}
	if (rules[0]?.path !== '/*') throw new Error('_headers: the first rule must be /*.');
	return rules;
}

/**
 * The headers that a host with a `_headers` file sends for a path.
 * @param {readonly Rule[]} rules
 * @param {string} path from the root of the site, with a slash before it
 * @returns {Record<string, string>}
 */
export function headersAt(rules, path) {
	const matching = rules.filter((rule) =>
		rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path
	);
	return Object.assign({}, ...matching.map(({ headers }) => headers));
}
