import { z } from '#lib/runbook/questions/zod.ts';

/** The report of one rehearsal of a runbook. */
export const rehearsalReport = z.object({
	method: z.string(),
	/** The set of answers: only the needed ones, all of them, or those of a customized deployment. */
	case: z.string(),
	steps: z.number(),
	/** The number of pasted blocks of commands. */
	pastes: z.number(),
	tools: z.array(
		z.object({
			tool: z.string(),
			kind: z.enum(['real', 'stub']),
			version: z.optional(z.string()),
			/** The number of its starts. */
			calls: z.number()
		})
	)
});

export type RehearsalReport = z.output<typeof rehearsalReport>;

/** The figures of the attack tests, in the core or in a browser. */
export const attackFigures = z.object({
	seed: z.number(),
	links: z.number(),
	values: z.number(),
	accepted: z.number(),
	refused: z.number()
});

export type AttackFigures = z.output<typeof attackFigures>;

/** The commit and the time of the tests. */
export const testRun = z.object({
	commit: z.string(),
	/** Whether files differed from that commit. */
	changed: z.boolean(),
	at: z.iso.datetime()
});

export const combinationFigures = z.object({ combinations: z.number() });

/** The closing figures of Vitest. */
export const unitReport = z.pipe(
	z.object({ numPassedTests: z.number(), numFailedTests: z.number() }),
	z.transform(({ numPassedTests: passed, numFailedTests: failed }) => ({ passed, failed }))
);

/** The closing figures of Playwright. */
export const browserReport = z.pipe(
	z.object({ stats: z.object({ expected: z.number(), unexpected: z.number() }) }),
	z.transform(({ stats: { expected: passed, unexpected: failed } }) => ({ passed, failed }))
);

export type Counts = z.output<typeof unitReport>;

/** The results of a run of the tests, as the build found them. A part that did not run is undefined. */
export type Results =
	| { readonly kind: 'none' }
	| {
			readonly kind: 'found';
			readonly run: z.output<typeof testRun>;
			readonly combinations: number | undefined;
			readonly unit: Counts | undefined;
			readonly browser: Counts | undefined;
			readonly rehearsals: readonly RehearsalReport[];
			readonly attack: AttackFigures | undefined;
			readonly browserAttack: AttackFigures | undefined;
	  };
