import { bridgeInCluster } from '../bridge-in-cluster.ts';
import { stateless } from '../part.ts';
import { rehearse } from '../rehearse.ts';
import { helm } from '../tools/helm.ts';

const name = 'op-scim-bridge';

rehearse('digitalocean-marketplace', {
	otherWays: ['Go back to the Helm release before'],
	stage: async (answers, tools) => {
		const namespace = answers.of('namespace');
		const bridge = {
			namespace,
			name,
			container: name,
			image: `1password/scim:v${answers.from}`
		};
		const { kubernetes, version } = await bridgeInCluster(bridge, `${name}-redis-master`, tools, {
			services: [{ namespace, name: `${name}-svc` }],
			connected: false
		});
		const releases = helm(
			{ namespace, name, deployment: name, chart: '2.11.8', version: answers.from },
			kubernetes,
			tools.recorder
		);
		const digitalOcean = stateless({
			doctl: ({ command, words }) => {
				tools.recorder.record(`${command} ${words.join(' ')}`);
				kubernetes.connect();
				return { output: 'Notice: Setting current-context\n' };
			}
		});
		return {
			parts: [kubernetes, releases, digitalOcean],
			version,
			byHand: {
				// The Marketplace has an older bridge than Docker Hub. docs/facts/platforms.md 0.1.
				'Install the Marketplace app over the old one': () =>
					releases.install({ chart: '2.11.10', version: '2.9.13' }),
				'Install SCIM Bridge again': () =>
					kubernetes.install({ ...bridge, image: '1password/scim:v2.9.13' })
			}
		};
	}
});
