/**
 * Reads a `_headers` file as far as this site uses the format: comments, and one rule for every address.
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function readHeaders(text) {
	const [rule, ...fields] = text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'));
	if (rule !== '/*') throw new Error('_headers: the first rule must be /*.');
	return Object.fromEntries(
		fields.map((field) => {
			const [, name, value] = /^([\w-]+):\s*(.+)$/.exec(field) ?? [];
			if (name === undefined || value === undefined)
				throw new Error(`_headers: "${field}" is no header.`);
			return [name, value];
		})
	);
}
