import fc from 'fast-check';
import { expect, it } from 'vitest';
import { methodOf, methods } from '#lib/runbook/methods/all.ts';
import { METHOD_IDS } from '#lib/runbook/methods/index.ts';
import { isAsked, readAnswers } from '#lib/runbook/questions/questions.ts';
import { encode } from '#lib/link/link.ts';
import { target } from '../support/runbooks.ts';
import { LINKS, PATIENCE, seed } from '../support/attack/figures.ts';
import { anySecret } from '../support/attack/secrets.ts';
import { attackOn } from '../support/attack/values.ts';

/** A secret under one key of a method, with arbitrary texts under the others. In a form, no link has filtered it. */
const drafts = fc.oneof(
	...METHOD_IDS.filter((id) => methods[id].ownKeys.length > 0).map((id) =>
		fc.record({
			id: fc.constant(id),
			others: attackOn(id),
			key: fc.constantFrom(...methods[id].ownKeys),
			secret: anySecret
		})
	)
);

it('a secret in a draft is refused with its reason, and passed on to no link', PATIENCE, () => {
	const counts = { tried: 0, told: 0 };
	const property = fc.property(drafts, ({ id, others, key, secret }) => {
		const { questions } = methods[id];
		const draft = { ...others, customized: 'yes', [key]: secret };
		const read = readAnswers(questions, draft);
		const reason = read.kind === 'refused' ? (read.issues[key] ?? '') : '';
		expect(new URLSearchParams(encode(methodOf(id), draft, target)).get(key)).not.toBe(
			secret.trim()
		);
		expect(JSON.stringify(read)).not.toContain(secret.slice(0, 16));
		counts.tried += 1;
		if (questions[key]?.kind === 'choice' || !isAsked(questions, key, draft)) return;
		expect(reason).toMatch(/^This looks like .+, so it was not kept\. /);
		counts.told += 1;
	});
	fc.assert(property, { seed, numRuns: LINKS });
	console.info(`attack: seed ${seed}, ${counts.tried} drafts, ${counts.told} with the reason`);
	expect(counts.told).toBeGreaterThan(LINKS * 0.6);
});
