import type { Answers } from './answers.ts';
import { bridgeInCluster } from './bridge-in-cluster.ts';
import type { DeploymentSeed } from './cluster/objects.ts';
import type { SceneTools } from './scene.ts';

/**
 * A cluster with a bridge, from the answers of a plain Kubernetes method.
 * @param connected whether kubectl is already connected to it
 */
export async function plainBridge(answers: Answers, tools: SceneTools, connected = true) {
	const context = answers.of('context');
	const bridge: DeploymentSeed = {
		namespace: answers.of('namespace'),
		name: answers.of('deployment'),
		container: answers.of('container'),
		image: `1password/scim:v${answers.from}`
	};
	const found = await bridgeInCluster(bridge, 'op-scim-redis', tools, {
		...(context === '' ? {} : { context }),
		connected
	});
	return { bridge, ...found };
}
