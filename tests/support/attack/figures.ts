import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** For many tries, on a machine that is busy with other things. */
export const PATIENCE = { timeout: 1_200_000 };

/** How many links are tried in the core, and how many drafts. `npm run attack` tries many more. */
export const LINKS = atLeast(1000, process.env['ATTACK_LINKS'] ?? '5000');

/** @returns the number, which must be one: a run that tries fewer than it was asked to says nothing. */
function atLeast(least: number, text: string): number {
	const count = Number(text);
	if (!Number.isInteger(count) || count < least)
		throw new Error(`ATTACK_LINKS is a whole number from ${least} on, and not ${text}`);
	return count;
}

/** What a run tried. */
export type Figures = {
	readonly seed: number;
	links: number;
	values: number;
	accepted: number;
	refused: number;
};

const given = Number(process.env['ATTACK_SEED']);

/** Random for each run, unless ATTACK_SEED repeats an earlier one. */
export const seed = Number.isInteger(given) ? given : Date.now() % 2 ** 31;

export const noFigures = (): Figures => ({ seed, links: 0, values: 0, accepted: 0, refused: 0 });

/** Logs the counts and stores them in a file for the results. */
export function keepFigures(file: string, figures: Figures): void {
	console.info(
		`attack: seed ${figures.seed}, ${figures.links} links with ${figures.values} values, ` +
			`${figures.accepted} accepted, ${figures.refused} refused`
	);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify(figures)}\n`);
}
