import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from '#lib/runbook/questions/zod.ts';
import {
	attackFigures,
	browserReport,
	combinationFigures,
	rehearsalReport,
	testRun,
	unitReport,
	type Results
} from './results.ts';

/** A file of another shape is our mistake, so it stops the build. A missing file means that the part did not run. */
function read<Out>(file: string, schema: z.ZodMiniType<Out>): Out | undefined {
	return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/**
 * Reads the results of the tests, while the site is built. Throws on a file of another shape.
 * @param folder the folder where the tests leave their results
 */
export function readResults(folder: string): Results {
	const run = read(join(folder, 'run.json'), testRun);
	if (run === undefined) return { kind: 'none' };
	const rehearsals = join(folder, 'rehearsal');
	return {
		kind: 'found',
		run,
		combinations: read(join(folder, 'combinations.json'), combinationFigures)?.combinations,
		unit: read(join(folder, 'unit.json'), unitReport),
		browser: read(join(folder, 'e2e.json'), browserReport),
		rehearsals: existsSync(rehearsals)
			? readdirSync(rehearsals).flatMap(
					(file) => read(join(rehearsals, file), rehearsalReport) ?? []
				)
			: [],
		attack: read(join(folder, 'attack.json'), attackFigures),
		browserAttack: read(join(folder, 'attack-browser.json'), attackFigures)
	};
}
