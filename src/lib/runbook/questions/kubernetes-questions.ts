import { askDeployed, askNamespace, filled, needed, optional } from './question-makers.ts';
import type { Generation } from '../generation.ts';
import { terms } from '../knowledge/glossary.ts';
import * as grammar from './grammar.ts';
import { md } from '../language/prose.ts';

/** The questions of a method that runs the bridge from plain Kubernetes manifests. */
export const kubernetesQuestions = {
	namespace: askNamespace('default'),
	deployment: filled('op-scim-bridge', {
		label: 'Deployment',
		term: terms.deployment,
		hint: md`\`op-scim-bridge\` since October 2020. Before that, it was \`op-scim\`.`,
		grammar: grammar.deploymentName
	}),
	container: filled('op-scim-bridge', {
		label: 'Container',
		term: terms.container,
		hint: md`Usually the same name as the Deployment. The runbook’s first steps show it.`,
		grammar: grammar.containerName
	}),
	context: optional({
		label: 'Context of kubectl',
		term: terms.context,
		hint: md`Leave it empty to use the current context. If you enter one, no command can reach another cluster.`,
		grammar: grammar.kubeContext,
		example: 'production'
	}),
	manifest: needed({
		label: 'Manifest of the Deployment',
		term: terms.manifest,
		hint: md`The file that you apply, with its path.`,
		grammar: grammar.fileName,
		example: './op-scim-deployment.yaml',
		when: { key: 'customized', is: 'yes' }
	}),
	deployed: askDeployed({ key: 'customized', is: 'yes' })
};

/** The names that the example used over the years. docs/facts/platforms.md 3. */
export const kubernetesGenerations: readonly Generation<{
	readonly deployment: typeof kubernetesQuestions.deployment;
	readonly container: typeof kubernetesQuestions.container;
}>[] = [
	{
		id: 'current',
		look: md`the Deployment and its container are called \`op-scim-bridge\`: since October 24, 2020`,
		names: {}
	},
	{
		id: 'ten-days',
		look: md`the Deployment is called \`op-scim-bridge\`, its container \`op-scim\`: from October 14 to 24, 2020`,
		names: { container: 'op-scim' }
	},
	{
		id: 'first',
		look: md`both are called \`op-scim\`: before October 14, 2020`,
		names: { deployment: 'op-scim', container: 'op-scim' }
	}
];
