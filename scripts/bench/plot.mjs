import { ratio, short } from './table.mjs';

const WIDTH = 900;
const LABELS = 380;
const RIGHT = 70;
const TOP = 58;
const BAR = 14;
const LINE = 22;
const TICKS = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];

const STYLE = `
	svg { --ink: #1b2122; --quiet: #566163; --back: #ffffff; --line: #d5dbdc; --bar: #0b6b77; }
	@media (prefers-color-scheme: dark) {
		svg { --ink: #e8eded; --quiet: #a3afb1; --back: #101516; --line: #36403f; --bar: #4fb6c2; }
	}
	text { font: 13px system-ui, sans-serif; fill: var(--ink); }
	.title { font-size: 15px; font-weight: 600; }
	.quiet { fill: var(--quiet); }
	.back { fill: var(--back); }
	.tick { stroke: var(--line); }
	.one { stroke: var(--ink); }
	.bar { fill: var(--bar); }
`;

/** @type {(text: string) => string} */
const escape = (text) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** @type {(x: number, y: number, text: string, more?: string) => string} */
const label = (x, y, text, more = '') => `<text x="${x}" y="${y}"${more}>${escape(text)}</text>`;

/**
 * Bars from 1, what the skeleton takes, on a logarithmic scale: half as much and twice as much are equally long.
 * @param {readonly import('./rows.mjs').Row[]} rows those without a ratio are left out
 * @param {string} made when and on what
 * @returns {string} an SVG that follows the reader's light or dark colors
 */
export function plot(rows, made) {
	const bars = rows.flatMap((row) => {
		const times = ratio(row);
		return times === undefined || times === 0 ? [] : [{ what: row.what, times }];
	});
	const least = Math.min(...bars.map(({ times }) => times), 1);
	const most = Math.max(...bars.map(({ times }) => times), 2);
	const scale = (WIDTH - LABELS - RIGHT) / Math.log(most / least);
	/** @type {(times: number) => number} */
	const x = (times) => Math.round(LABELS + Math.log(times / least) * scale);
	const height = TOP + bars.length * LINE + 40;
	const foot = height - 34;
	const ticks = TICKS.filter((tick) => tick >= least && tick <= most).map(
		(tick) =>
			`<path class="${tick === 1 ? 'one' : 'tick'}" d="M${x(tick)} ${TOP - 8}V${foot}"/>` +
			label(x(tick), TOP - 14, `${tick}×`, ' class="quiet" text-anchor="middle"')
	);
	const drawn = bars.map(({ what, times }, i) => {
		const y = TOP + i * LINE;
		const from = Math.min(x(1), x(times));
		const length = Math.max(1, Math.abs(x(times) - x(1)));
		return (
			label(LABELS - 10, y + 11, what, ' text-anchor="end"') +
			`<rect class="bar" x="${from}" y="${y}" width="${length}" height="${BAR}" rx="2"/>` +
			label(Math.max(x(1), x(times)) + 6, y + 11, `${short(times)}×`)
		);
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title">
<title id="title">The site, as many times a bare SvelteKit skeleton; shorter is better</title>
<style>${STYLE}</style>
<rect class="back" width="${WIDTH}" height="${height}"/>
${label(16, 24, 'The site ÷ a bare SvelteKit skeleton, shorter is better', ' class="title"')}
${[...ticks, ...drawn].join('\n')}
${label(16, height - 12, made, ' class="quiet"')}
</svg>
`;
}
