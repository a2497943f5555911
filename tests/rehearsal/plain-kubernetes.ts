import type { DeploymentSeed } from './cluster/objects.ts';
import type { Answers } from './answers.ts';

/** The Deployment that the answers of a plain Kubernetes method describe. */
export const plainDeployment = (answers: Answers): DeploymentSeed => ({
	namespace: answers.of('namespace'),
	name: answers.of('deployment'),
	container: answers.of('container'),
	image: `1password/scim:v${answers.from}`
});

export function contextOf(answers: Answers): { readonly context?: string } {
	const context = answers.of('context');
	return context === '' ? {} : { context };
}
