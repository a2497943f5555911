const escape = (text: string): string =>
	text.replace(/[<>&]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** @returns a value in the XML of AWS's older services: lists as members, everything else by name */
export function xml(value: unknown): string {
	if (Array.isArray(value)) return value.map((item) => `<member>${xml(item)}</member>`).join('');
	if (typeof value === 'object' && value !== null)
		return Object.entries(value)
			.map(([name, item]) => `<${name}>${xml(item)}</${name}>`)
			.join('');
	return escape(String(value));
}
