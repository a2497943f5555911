import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The counts of one run. */
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
