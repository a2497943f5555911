import { cluster, type ClusterSeed } from './cluster/cluster.ts';
import type { DeploymentSeed } from './cluster/objects.ts';
import type { SceneTools } from './scene.ts';
import { tagOf } from './tag.ts';

/** @returns the Redis beside a bridge */
export const redisNamed = (seed: DeploymentSeed, name: string): DeploymentSeed => ({
	...seed,
	name,
	container: 'redis',
	image: 'bitnamisecure/redis'
});

/** A cluster with a bridge and its Redis, and the version in its Deployment. */
export async function bridgeInCluster(
	bridge: DeploymentSeed,
	redis: string,
	{ recorder, folder }: SceneTools,
	rest: Omit<ClusterSeed, 'deployments'> & { readonly connected?: boolean } = {}
) {
	const { connected = true, ...seed } = rest;
	const kubernetes = await cluster(
		{ ...seed, deployments: [bridge, redisNamed(bridge, redis)] },
		recorder,
		folder,
		connected
	);
	return { kubernetes, version: () => tagOf(kubernetes.imageOf(bridge.namespace, bridge.name)) };
}
