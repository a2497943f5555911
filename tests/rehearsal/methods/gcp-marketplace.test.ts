import { bridgeInCluster } from '../bridge-in-cluster.ts';
import { gcloudCluster } from '../google/gcloud.ts';
import { rehearse } from '../rehearse.ts';

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
		const google = gcloudCluster(tools.recorder, tools.folder);
		return {
			parts: [kubernetes, google.part],
			hosts: google.hosts,
			version,
			byHand: {
				// gcloud has written the address of Google’s cluster; ours is on the loopback address.
				'Open Cloud Shell on the cluster': () => kubernetes.connect(),
				// Google's current deployments name the container like the Deployment. docs/facts/platforms.md 8.
				'Deploy SCIM Bridge again': () =>
					kubernetes.install({ ...bridge, container: bridge.name, image: '1password/scim:v2.9.13' })
			}
		};
	}
});
