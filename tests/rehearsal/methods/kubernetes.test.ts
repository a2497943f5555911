import { bridgeInCluster } from '../bridge-in-cluster.ts';
import { manifest } from '../cluster/manifest.ts';
import { contextOf, plainDeployment } from '../plain-kubernetes.ts';
import { rehearse } from '../rehearse.ts';

rehearse('kubernetes', {
	stage: async (answers, tools) => {
		const bridge = plainDeployment(answers);
		const { kubernetes, version } = await bridgeInCluster(
			bridge,
			'op-scim-redis',
			tools,
			contextOf(answers)
		);
		return {
			parts: [kubernetes],
			files: answers.customized ? { [answers.of('manifest')]: manifest(bridge) } : {},
			version
		};
	}
});
