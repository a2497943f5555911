import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The tokens that are colors, light and dark, for a reader without special preferences. */
const tokens = new Map(
	[
		...css.slice(0, css.indexOf('@media')).matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)
	].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const)
);

/** Relative luminance. WCAG 2.2, glossary. */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

const SURFACES = ['page', 'sheet', 'code-back'];
const NOTICES = ['note-back', 'check-back', 'warning-back', 'error-back', 'done-back'];

/** The contrast of a color on its backgrounds: 7 for text, 3 for edges and signs. WCAG 2.2, 1.4.6 and 1.4.11. */
const PAIRS: readonly (readonly [front: string, backs: readonly string[], least: number])[] = [
	['ink', [...SURFACES, ...NOTICES, 'add-back', 'remove-back', 'accent-back'], 7],
	['quiet', SURFACES, 7],
	['accent', [...SURFACES, ...NOTICES, 'accent-back'], 7],
	['accent-strong', [...SURFACES, 'accent-back'], 7],
	['on-accent', ['accent', 'accent-strong'], 7],
	['answer-ink', ['answer-back'], 7],
	['blank-ink', SURFACES, 7],
	['error', [...SURFACES, 'error-back'], 7],
	['done', [...SURFACES, 'done-back'], 7],
	['field-line', SURFACES, 3],
	['note-edge', ['note-back', 'sheet'], 3],
	['check-edge', ['check-back', 'sheet'], 3],
	['warning-edge', ['warning-back', 'sheet', 'page'], 3],
	['answer-edge', ['code-back'], 3]
];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
	it.each(PAIRS.flatMap(([front, backs, least]) => backs.map((back) => ({ front, back, least }))))(
		'$front on $back has at least $least:1',
		({ front, back, least }) => {
			const colors = [tokens.get(front)![scheme], tokens.get(back)![scheme]] as const;
			expect(contrast(...colors)).toBeGreaterThanOrEqual(least);
		}
	);
});
