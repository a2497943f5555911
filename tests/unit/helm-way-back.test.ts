import { expect, it } from 'vitest';
import { planned } from '../support/runbooks.ts';

const wayBack = (answers: Record<string, string>): readonly string[] =>
	planned('helm', answers)
		.phases.filter(({ id }) => id === 'rollBack')
		.flatMap(({ steps }) => steps.map(({ id, body }) => `${id} ${warns(body) ? 'with care' : ''}`))
		.filter((name) => !name.startsWith('ask-health-again'));

const warns = (body: readonly { readonly kind: string }[]): boolean =>
	body.some(({ kind }) => kind === 'notice');

it.each([
	['nothing is known', {}, ['roll-back-release with care']],
	[
		'only the chart is known, an old one',
		{ 'from-chart': '2.11.9' },
		['roll-back-release with care']
	],
	['the chart is known, a repaired one', { 'from-chart': '2.11.10' }, ['roll-back-release ']],
	[
		'both are known, the chart is a repaired one',
		{ from: '2.9.14', 'from-chart': '2.11.11' },
		['roll-back-release ']
	],
	[
		'both are known, the chart is an old one',
		{ from: '2.9.13', 'from-chart': '2.11.9' },
		['roll-back-bridge ', 'roll-back-release with care']
	],
	[
		'only the bridge is known',
		{ from: '2.9.13' },
		['roll-back-bridge ', 'roll-back-release with care']
	],
	[
		'the chart to install has the lost Redis itself',
		{ from: '2.9.11', chart: '2.11.9' },
		['roll-back-release with care']
	]
])(
	'never leads back to a Redis that cannot be pulled without a word: %s',
	(_, answers, expected) => {
		expect(wayBack(answers)).toEqual(expected);
	}
);
