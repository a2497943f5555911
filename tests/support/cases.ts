import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { METHOD_IDS, type MethodId } from '#lib/runbook/methods/index.ts';
import type { Draft } from '#lib/runbook/questions/questions.ts';

/** What stands beside the golden runbooks of a method: the answers they are made from, and what to look for. */
const goldenCase = z.strictObject({
	/** Answers to what it needs to know. */
	filled: z.record(z.string(), z.string()),
	/** On top of those, the answers of someone who customized the deployment. */
	customized: z.record(z.string(), z.string()),
	/** The steps that keep what someone customized, in their order: back up, edit, check, apply. */
	careful: z.array(z.string()).min(1),
	/** Those among them in which a file is edited by hand. */
	edited: z.array(z.string()),
	/** A command that stands on the page once the method is chosen. */
	shows: z.string().min(1)
});

type GoldenCase = z.output<typeof goldenCase>;

function read(id: MethodId): GoldenCase {
	const file = fileURLToPath(new URL(`../golden/${id}/answers.json`, import.meta.url));
	return goldenCase.parse(JSON.parse(readFileSync(file, 'utf8')));
}

const cases = new Map(METHOD_IDS.map((id) => [id, read(id)]));

export function caseOf(id: MethodId): GoldenCase {
	const found = cases.get(id);
	if (found === undefined) throw new Error(`No answers for ${id}`);
	return found;
}

/** Answers that every method asks for. */
const COMMON: Draft = { from: '2.9.11', url: 'https://scim.example.com', notified: '2026-11-02' };

/** The runbooks that are kept as documents: untouched form, everything answered, customized. */
export const CASES = {
	default: () => ({}),
	filled: (id: MethodId) => ({ ...COMMON, ...caseOf(id).filled }),
	customized: (id: MethodId) => ({
		...COMMON,
		...caseOf(id).filled,
		...caseOf(id).customized,
		customized: 'yes'
	})
} as const satisfies Readonly<Record<string, (id: MethodId) => Draft>>;

export const caseNames = Object.keys(CASES) as (keyof typeof CASES)[];
