import { expect, it } from 'vitest';
import { planned, stepsOf } from '../../../tests/support/runbooks.ts';
import { numbered, rolesIn } from './phases.ts';
import { METHOD_IDS } from './methods/index.ts';

it.each(METHOD_IDS)('%s: steps are counted through, and each phase knows whose way it is', (id) => {
	const runbook = planned(id, {});
	const ends = numbered(runbook).map(({ start, steps }) => start + steps.length);
	expect(numbered(runbook).map(({ start }) => start)).toEqual([1, ...ends.slice(0, -1)]);
	expect(ends.at(-1)).toBe(stepsOf(runbook).length + 1);
	const roles = rolesIn(runbook);
	const moves = id === 'aws-ec2-terraform';
	expect(roles.redeploy.way).toBe(moves ? 'main' : 'if-needed');
	expect([roles.prepare.way, roles.verify.way, roles.finish.way]).toEqual(['main', 'main', 'main']);
	expect([roles.rollBack.way, roles.troubleshoot.way]).toEqual(['if-needed', 'if-needed']);
});
