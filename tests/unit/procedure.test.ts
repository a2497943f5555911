import { describe, expect, it } from 'vitest';
import type { PhaseId, Runbook } from '#lib/runbook/model.ts';
import { methods } from '#lib/runbook/methods/all.ts';
import { METHOD_IDS } from '#lib/runbook/methods/index.ts';
import { effectiveText } from '#lib/runbook/questions/questions.ts';
import { caseOf } from '../support/cases.ts';
import { commandBlocksOf, fencesOf, plansOf, stepsOf } from '../support/runbooks.ts';

const phaseOf = (runbook: Runbook, id: PhaseId) =>
	runbook.phases.find((phase) => phase.id === id)?.steps ?? [];

describe.each(METHOD_IDS)('%s, in every combination of its choices', (id) => {
	const plans = plansOf(id);

	it('updates by commands or by hand', () => {
		// The one method that is not updated in place says so at its top, and moves.
		const phase = id === 'aws-ec2-terraform' ? 'redeploy' : 'update';
		for (const { name, runbook } of plans) {
			const blocks = phaseOf(runbook, phase).flatMap((step) => step.body);
			const kinds = blocks.map((block) => block.kind);
			expect(kinds.includes('commands') || kinds.includes('clicks'), name).toBe(true);
		}
	});

	it('verifies by one request that carries the token, then forgets the token', () => {
		for (const { name, runbook } of plans) {
			const blocks = commandBlocksOf(phaseOf(runbook, 'verify'));
			const asking = blocks.findIndex((block) => block[0]?.kind === 'ask-secret');
			const [ask, request, ...others] = blocks.slice(asking);
			expect(others, name).toEqual([]);
			expect(ask, name).toMatchObject([{ kind: 'ask-secret', variable: 'OP_SCIM_TOKEN' }]);
			expect(request, name).toMatchObject([
				{
					kind: 'run',
					input: { text: { parts: [{}, { kind: 'variable', name: 'OP_SCIM_TOKEN' }] } }
				},
				{ kind: 'forget', variable: 'OP_SCIM_TOKEN' }
			]);
			// The token is in its input alone: the words of a command are there for every user to see.
			const words = JSON.stringify(request?.[0]?.kind === 'run' && request[0].stages);
			expect(words, name).toMatch(/"curl".*"\/health"/);
			expect(words, name).not.toContain('OP_SCIM_TOKEN');
		}
	});

	it('ends a fence with the prompt for the token, so that nothing pasted answers it', () => {
		const prompt = /\bread -|\bRead-Host\b/;
		for (const { name, document } of plans) {
			const asking = fencesOf(document).filter((lines) => lines.some((line) => prompt.test(line)));
			expect(asking, name).toHaveLength(1);
			expect(asking[0]?.at(-1), name).toMatch(prompt);
		}
	});

	it('names the namespace in every call of kubectl and of helm that looks at one', () => {
		for (const { name, draft, document } of plans) {
			const namespace = effectiveText(methods[id].questions, 'namespace', draft);
			const calls = fencesOf(document)
				.flat()
				.flatMap((line) => line.split(' | '))
				.filter((call) => /^(kubectl(?! kustomize)|helm(?! repo| search)) /.test(call));
			// A method works on a cluster exactly if it asks for a namespace.
			expect(calls.length > 0, name).toBe('namespace' in methods[id].questions);
			expect(
				calls.filter((call) => !`${call} `.includes(` -n ${namespace} `)),
				name
			).toEqual([]);
		}
	});

	it('backs up, edits, checks and applies what someone customized, in this order', () => {
		const { careful, edited: edits } = caseOf(id);
		const customized = plans.filter(({ draft }) => draft['customized'] === 'yes');
		expect(customized).toHaveLength(plans.length / 2);
		for (const { name, runbook } of customized) {
			const steps = stepsOf(runbook);
			const ids = steps.map((step) => step.id);
			const edited = steps.filter((step) => step.body.some((block) => block.kind === 'edit'));
			expect(
				ids.filter((step) => careful.includes(step)),
				name
			).toEqual(careful);
			expect(
				edited.map((step) => step.id),
				name
			).toEqual(edits);
		}
	});
});
