import { describe, expect, it } from 'vitest';
import { generationOf, namesOf } from './generation.ts';
import { methods } from './methods/all.ts';
import { METHOD_IDS } from './methods/index.ts';
import { parseVersion } from './knowledge/version.ts';

const withGenerations = METHOD_IDS.filter((id) => methods[id].generations.length > 0);

it('covers the methods whose names have changed', () => {
	const changed = [
		...['docker-swarm', 'kubernetes', 'helm', 'aks', 'azure-container-apps', 'gcp-marketplace']
	];
	expect(withGenerations).toEqual(expect.arrayContaining(changed));
});

describe.each(withGenerations)('%s', (id) => {
	const { generations, questions } = methods[id];

	it.each(generations)(
		'$id: its names are answers that the form accepts, and find it again',
		(one) => {
			const names = namesOf(one, generations, questions);
			const plan = methods[id].planSteps(names, parseVersion('2.9.16')!);
			expect(plan.kind).toBe('planned');
			expect(generationOf(generations, questions, names)?.id).toBe(one.id);
		}
	);

	it('finds none for names that nobody used', () => {
		const [key] = Object.keys(namesOf(generations[0]!, generations, questions));
		expect(generationOf(generations, questions, { [key!]: 'another-name' })).toBeUndefined();
	});
});

it('goes from one generation to the other without a name of the first one left', () => {
	const { generations, questions } = methods.kubernetes;
	const [current, tenDays, first] = generations;
	const draft = {
		...namesOf(first!, generations, questions),
		...namesOf(tenDays!, generations, questions)
	};
	expect(draft).toEqual({ deployment: 'op-scim-bridge', container: 'op-scim' });
	expect(namesOf(current!, generations, questions)).toEqual({
		deployment: 'op-scim-bridge',
		container: 'op-scim-bridge'
	});
});
