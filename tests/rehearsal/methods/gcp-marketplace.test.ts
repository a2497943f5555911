import { bridgeInCluster } from '../bridge-in-cluster.ts';
import { rehearse } from '../rehearse.ts';
import { stateless } from '../part.ts';

rehearse('gcp-marketplace', {
	stage: async (answers, tools) => {
		const [namespace, app] = [answers.of('namespace'), answers.of('app')];
		const bridge = {
			namespace,
			name: answers.of('deployment'),
			container: answers.of('container'),
			image: `1password/scim:v${answers.from}`
		};
		const { kubernetes, version } = await bridgeInCluster(bridge, `${app}-redis-master`, tools, {
			applications: [{ namespace, name: app, version: answers.from }],
			services: [{ namespace, name: `${app}-svc` }],
			connected: false
		});
		const google = stateless({
			gcloud: ({ command, words, options }) => {
				const given = [...options].map(([name, values]) => [name, ...values].join(' '));
				tools.recorder.record(`${command} ${[...words, ...given.sort()].join(' ')}`);
				if (command === 'container clusters get-credentials') kubernetes.connect();
				return { output: 'done\n' };
			}
		});
		return {
			parts: [kubernetes, google],
			version,
			byHand: {
				// What Google deploys today has its container named as the Deployment. facts/platforms.md 8.
				'Deploy SCIM Bridge again': () =>
					kubernetes.install({ ...bridge, container: bridge.name, image: '1password/scim:v2.9.13' })
			}
		};
	}
});
