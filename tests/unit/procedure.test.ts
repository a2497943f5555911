import { describe, expect, it } from 'vitest';
import type { PhaseId, Runbook } from '#lib/runbook/model.ts';
import { PLATFORM_IDS, platforms, type PlatformId } from '#lib/runbook/platforms/index.ts';
import { effectiveText } from '#lib/runbook/questions.ts';
import { commandBlocksOf, fencesOf, plansOf, stepsOf } from './runbooks.ts';

const byManifest = ['back-up-manifest', 'change-image', 'check-manifest', 'apply-manifest'];

/** The steps that keep what someone customized: back up, edit, check, apply. */
const CAREFUL: Readonly<Record<PlatformId, readonly string[]>> = {
	'docker-compose': ['back-up', 'change-image', 'check-file', 'start'],
	'docker-swarm': ['back-up', 'change-image', 'check-files', 'deploy-stack'],
	kubernetes: byManifest,
	aks: byManifest,
	'aws-fargate-terraform': ['back-up', 'change-image', 'plan', 'apply'],
	// Its configuration is the Deployment in the cluster: there is no file to edit.
	'gcp-marketplace': ['back-up', 'preview', 'set-image', 'watch-rollout'],
	'digitalocean-marketplace': ['back-up-values', 'change-values', 'check-values', 'apply-values'],
	helm: ['back-up-values', 'change-values', 'check-values', 'upgrade'],
	kustomize: ['back-up-overlay', 'change-image', 'check-overlay', 'apply-overlay'],
	'google-cloud-run': ['back-up', 'change-image', 'check-definition', 'replace-definition'],
	// Setting one image keeps everything else: what was customized is written down and compared.
	'azure-container-apps': ['back-up', 'look-at-customization', 'set-image', 'check-revision'],
	'digitalocean-app-platform': ['back-up', 'change-image', 'check-spec', 'deploy-spec'],
	// The template in the stack is the customized one, and the version is a parameter of it.
	'aws-ecs-api-gateway': ['back-up', 'preview', 'execute'],
	'aws-ecs-cloudformation': ['back-up', 'preview', 'execute'],
	'aws-ec2-terraform': ['pause-provisioning', 'stop-old-bridge', 'deploy-new-bridge'],
	other: ['back-up', 'change-image']
};

/** The methods where someone who customized edits no file. */
const WITHOUT_EDIT: readonly PlatformId[] = [
	'gcp-marketplace',
	'azure-container-apps',
	'aws-ecs-api-gateway',
	'aws-ecs-cloudformation',
	'aws-ec2-terraform',
	'other'
];

/** The methods whose commands work on a cluster. */
const CLUSTERS: readonly PlatformId[] = [
	...(['kubernetes', 'aks', 'helm', 'kustomize'] as const),
	...(['gcp-marketplace', 'digitalocean-marketplace'] as const)
];

const phaseOf = (runbook: Runbook, id: PhaseId) =>
	runbook.phases.find((phase) => phase.id === id)?.steps ?? [];

describe.each(PLATFORM_IDS)('%s, in every combination of its choices', (id) => {
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
			const namespace = effectiveText(platforms[id].questions, 'namespace', draft);
			const calls = fencesOf(document)
				.flat()
				.flatMap((line) => line.split(' | '))
				.filter((call) => /^(kubectl(?! kustomize)|helm(?! repo| search)) /.test(call));
			expect(calls.length > 0, name).toBe(CLUSTERS.includes(id));
			expect(
				calls.filter((call) => !`${call} `.includes(` -n ${namespace} `)),
				name
			).toEqual([]);
		}
	});

	it('backs up, edits, checks and applies what someone customized, in this order', () => {
		const customized = plans.filter(({ draft }) => draft['customized'] === 'yes');
		expect(customized).toHaveLength(plans.length / 2);
		for (const { name, runbook } of customized) {
			const steps = stepsOf(runbook);
			const ids = steps.map((step) => step.id);
			const edited = steps.filter((step) => step.body.some((block) => block.kind === 'edit'));
			expect(
				ids.filter((step) => CAREFUL[id].includes(step)),
				name
			).toEqual(CAREFUL[id]);
			expect(
				edited.map((step) => step.id),
				name
			).toEqual(WITHOUT_EDIT.includes(id) ? [] : [CAREFUL[id][1]]);
		}
	});
});
