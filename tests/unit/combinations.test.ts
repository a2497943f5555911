import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { PHASES } from '#lib/runbook/model.ts';
import { methods } from '#lib/runbook/methods/all.ts';
import { METHOD_IDS } from '#lib/runbook/methods/index.ts';
import { shown } from '#lib/runbook/language/value.ts';
import { markdown } from '#lib/render/markdown.ts';
import { fencesOf, plansOf, stepsOf } from '../support/runbooks.ts';

const PLACEHOLDER = /<[A-Z-]+>/g;

let combinations = 0;

// The proof page shows how many there were.
afterAll(() => {
	mkdirSync('test-results', { recursive: true });
	writeFileSync('test-results/combinations.json', JSON.stringify({ combinations }));
});

describe.each(METHOD_IDS)('%s, in every combination of its choices', (id) => {
	const plans = plansOf(id);
	combinations += plans.length;

	it('covers the identity providers, both shells and both kinds of deployment', () => {
		// 7 providers, Google in two more ways, or none; 2 shells; customized or not; with and without text.
		expect(plans.length).toBeGreaterThanOrEqual((7 + 2 + 1) * 2 * 2 * 2);
		expect(new Set(plans.map(({ draft }) => JSON.stringify(draft))).size).toBe(plans.length);
	});

	it('gives every step an id of its own', () => {
		for (const { name, runbook } of plans) {
			const ids = stepsOf(runbook).map((step) => step.id);
			expect([...new Set(ids)], name).toEqual(ids);
		}
	});

	it('has the title and the headings of the contract, in their order', () => {
		for (const { name, runbook, document } of plans) {
			const [title] = document.split('\n');
			const has = (phase: string) => runbook.phases.some((one) => one.id === phase);
			const expected = Object.entries(PHASES).flatMap(([phase, heading]) =>
				has(phase) ? [heading] : []
			);
			const headings = [...document.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
			expect(title, name).toBe(`# Update 1Password SCIM Bridge to v2.9.16: ${methods[id].title}`);
			expect(headings, name).toEqual(expected);
		}
	});

	it('writes nothing that only a mistake writes', () => {
		for (const { name, document } of plans) {
			expect(document.match(/undefined|\[object|NaN/), name).toBeNull();
			expect(document.match(/[ \t]+$/m), `space at the end of a line: ${name}`).toBeNull();
		}
	});

	it('leaves nothing to fill in where everything is typed', () => {
		for (const { name, runbook, document } of plans.filter(({ isTyped }) => isTyped)) {
			expect(runbook.blanks, name).toEqual([]);
			// The two commands of the token, at the least: there is something to look at.
			expect(fencesOf(document).length, name).toBeGreaterThan(2);
			expect(fencesOf(document).flat().join('\n').match(PLACEHOLDER), name).toBeNull();
		}
	});

	it('lists the blanks that it shows and no others, where nothing is typed', () => {
		for (const { name, runbook } of plans.filter(({ isTyped }) => !isTyped)) {
			const blanks = runbook.blanks.map(({ value }) => shown(value));
			// Without the list itself, in which each of them stands anyway.
			const imprint = { link: 'https://example.com/', origin: 'By hand.', timeLeft: '' };
			const body = markdown({ ...runbook, blanks: [] }, imprint);
			expect([...new Set(body.match(PLACEHOLDER))].sort(), name).toEqual(blanks.sort());
			expect(blanks, name).toContain('<URL>');
		}
	});
});
