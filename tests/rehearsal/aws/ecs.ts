import { z } from 'zod';
import type { Recorder } from '../../support/record.ts';
import { done, failed, type Service } from './service.ts';

const asked = z.looseObject({
	cluster: z.string().optional(),
	services: z.array(z.string()).optional(),
	taskDefinition: z.string().optional()
});

type EcsSeed = { readonly region: string; readonly cluster: string; readonly service: string };

/**
 * Simulates a stable ECS service.
 * @param image of its newest task definition
 */
export function ecs(seed: EcsSeed, image: () => string, recorder: Recorder): Service {
	const arn = (kind: string, name: string) => `arn:aws:ecs:${seed.region}:1:${kind}/${name}`;
	const definition = arn('task-definition', 'op_scim_bridge:5');
	return {
		name: 'ecs',
		region: seed.region,
		act: ({ name, params }) => {
			const { cluster = 'default', services = [], taskDefinition } = asked.parse(params);
			switch (name) {
				case 'ListClusters':
					recorder.record(`list clusters in ${seed.region}`);
					return done({ clusterArns: [arn('cluster', seed.cluster)] });
				case 'DescribeServices':
					recorder.record(`read service ${cluster}/${services.join(' ')} in ${seed.region}`);
					if (cluster !== seed.cluster)
						return failed('ClusterNotFoundException', 'Cluster not found.');
					if (!services.includes(seed.service))
						return done({ services: [], failures: [{ reason: 'MISSING' }] });
					return done({
						services: [
							{
								serviceName: seed.service,
								status: 'ACTIVE',
								runningCount: 1,
								desiredCount: 1,
								deployments: [{ status: 'PRIMARY' }],
								taskDefinition: definition,
								events: [{ message: 'has reached a steady state.' }]
							}
						],
						failures: []
					});
				case 'DescribeTaskDefinition':
					recorder.record(`read task definition ${taskDefinition ?? ''} in ${seed.region}`);
					if (taskDefinition !== definition)
						return failed('ClientException', 'Unable to describe task definition.');
					return done({
						taskDefinition: {
							taskDefinitionArn: definition,
							containerDefinitions: [
								{ name: 'op_scim_bridge', image: image() },
								{ name: 'redis', image: 'redis:latest' }
							]
						}
					});
				default:
					recorder.record(`${name} of ECS, which nobody serves`);
					return failed('InvalidAction', name);
			}
		}
	};
}
