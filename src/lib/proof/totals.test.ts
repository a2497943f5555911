import { describe, expect, it } from 'vitest';
import type { RehearsalReport } from './results.ts';
import { byMethod, byTool, pastesIn } from './totals.ts';

const kubectl = { tool: 'kubectl', kind: 'real', version: '1.32.4', calls: 3 } as const;
const az = { tool: 'az', kind: 'stub', calls: 1 } as const;

const REPORTS: readonly RehearsalReport[] = [
	{ method: 'kubernetes', case: 'default', steps: 4, pastes: 5, tools: [kubectl] },
	{ method: 'aks', case: 'default', steps: 4, pastes: 6, tools: [az, kubectl] },
	{ method: 'aks', case: 'customized', steps: 4, pastes: 7, tools: [kubectl] }
];

describe('the totals of the rehearsals', () => {
	it('add up per method', () => {
		expect(byMethod(REPORTS)).toEqual([
			{ method: 'aks', runbooks: 2, pastes: 13 },
			{ method: 'kubernetes', runbooks: 1, pastes: 5 }
		]);
	});

	it('add up per tool, real ones first', () => {
		expect(byTool(REPORTS)).toEqual([
			{ tool: 'kubectl', kind: 'real', version: '1.32.4', calls: 9 },
			{ tool: 'az', kind: 'stub', version: '', calls: 1 }
		]);
	});

	it('add up in all', () => {
		expect(pastesIn(REPORTS)).toBe(18);
		expect(pastesIn([])).toBe(0);
	});
});
