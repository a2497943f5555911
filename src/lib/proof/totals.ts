import type { RehearsalReport } from './results.ts';

export type MethodTotal = {
	readonly method: string;
	readonly runbooks: number;
	readonly pastes: number;
};

export type ToolTotal = {
	readonly tool: string;
	readonly kind: 'real' | 'stub';
	readonly version: string;
	readonly calls: number;
};

const sum = (figures: readonly number[]): number => figures.reduce((one, other) => one + other, 0);

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

/** @returns the totals of all rehearsals of each method, sorted by its id. */
export const byMethod = (reports: readonly RehearsalReport[]): readonly MethodTotal[] =>
	unique(reports.map(({ method }) => method)).map((method) => {
		const own = reports.filter((report) => report.method === method);
		return { method, runbooks: own.length, pastes: sum(own.map(({ pastes }) => pastes)) };
	});

/** @returns the totals of each tool in all rehearsals, the real ones first. */
export function byTool(reports: readonly RehearsalReport[]): readonly ToolTotal[] {
	const used = reports.flatMap(({ tools }) => tools);
	return (['real', 'stub'] as const).flatMap((kind) =>
		unique(used.flatMap((one) => (one.kind === kind ? [one.tool] : []))).map((tool) => {
			const own = used.filter((one) => one.tool === tool && one.kind === kind);
			const versions = unique(own.flatMap(({ version }) => version ?? []));
			return { tool, kind, version: versions.join(', '), calls: sum(own.map((one) => one.calls)) };
		})
	);
}

/** @returns the number of pasted blocks of commands. */
export const pastesIn = (reports: readonly RehearsalReport[]): number =>
	sum(reports.map(({ pastes }) => pastes));
