/**
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {import('./statistics.mjs').Figure} Figure
 */

/** Three digits are enough for a ratio or a time. @type {(value: number) => string} */
const short = (value) =>
	Math.abs(value) >= 100 || Number.isInteger(value)
		? `${Math.round(value)}`
		: `${Number(value.toPrecision(value < 0.01 ? 1 : 3))}`;

/** @type {(figure: Figure | undefined, unit: string) => string} */
function said(figure, unit) {
	if (figure === undefined) return '–';
	const { value, low, high } = figure;
	const spread = low === undefined || high === undefined ? '' : ` (${short(low)}–${short(high)})`;
	return `${short(value)}${unit === '' ? '' : ` ${unit}`}${spread}`;
}

/** @type {(row: Row) => number | undefined} How many times the skeleton; undefined if that is absent or 0. */
export const ratio = ({ site, skeleton }) =>
	skeleton === undefined || skeleton.value === 0 ? undefined : site.value / skeleton.value;

/** @type {(row: Row) => string} */
function met(row) {
	const { site, goal, goalRatio } = row;
	const times = ratio(row);
	if (goal !== undefined) return site.value <= goal ? 'yes' : 'no';
	if (goalRatio === undefined || times === undefined) return '–';
	return times <= goalRatio ? 'yes' : 'no';
}

/** @type {(row: Row) => string} */
function goalOf({ goal, goalRatio, unit }) {
	if (goal !== undefined) return `≤ ${goal}${unit === '' ? '' : ` ${unit}`}`;
	return goalRatio === undefined ? '–' : `≤ ${goalRatio}×`;
}

/** @type {(row: Row) => string[]} */
function cells(row) {
	const times = ratio(row);
	return [
		row.what,
		said(row.site, row.unit),
		said(row.skeleton, row.unit),
		times === undefined ? '–' : `${short(times)}×`,
		goalOf(row),
		met(row),
		`${row.site.of ?? 1}`
	];
}

const HEAD = ['measured', 'site', 'skeleton', 'site ÷ skeleton', 'goal', 'met', 'n'];

/** @type {(rows: readonly Row[]) => string} A Markdown table with aligned columns, readable as text too. */
export function table(rows) {
	const lines = [HEAD, ...rows.map(cells)];
	const widths = HEAD.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
	const [head = '', ...body] = lines.map(
		(line) => `| ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
	);
	const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
	return [head, rule, ...body].join('\n');
}
