/** @typedef {{ path: string, headers: Record<string, string> }} Rule addresses, and what is sent with them */

/** A rule for one address, or for all that begins with it. */
const PATH = /^\/(?:[\w./-]*)\*?$/;
const FIELD = /^([\w-]+):\s*(.+)$/;

/**
 * Reads a `_headers` file as far as this site uses the format: comments, and rules for one address or for all that begin alike.
 * A header may be named once: where two rules meet, hosts do not agree on what is sent.
 * @param {string} text
 * @returns {Rule[]} the first one for every address
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
		else if (named.has(name.toLowerCase()))
			throw new Error(`_headers: ${name} stands there twice.`);
		else {
			named.add(name.toLowerCase());
			rule.headers[name] = value;
		}
	}
	if (rules[0]?.path !== '/*') throw new Error('_headers: the first rule must be /*.');
	return rules;
}

/**
 * What a host that reads `_headers` sends with an address.
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
