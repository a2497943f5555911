import { cluster } from '../cluster/cluster.ts';
import { manifest } from '../cluster/manifest.ts';
import { rehearse } from '../rehearse.ts';
import { tagOf } from '../tag.ts';

rehearse('kubernetes', {
	stage: async (answers, { recorder, folder }) => {
		const seed = {
			namespace: answers.of('namespace'),
			name: answers.of('deployment'),
			container: answers.of('container'),
			image: `1password/scim:v${answers.from}`
		};
		const redis = { ...seed, name: 'op-scim-redis', container: 'op-scim-redis', image: 'redis' };
		const context = answers.of('context');
		const kubernetes = await cluster(
			{ deployments: [seed, redis], ...(context === '' ? {} : { context }) },
			recorder,
			folder
		);
		return {
			parts: [kubernetes],
			files: answers.customized ? { [answers.of('manifest')]: manifest(seed) } : {},
			version: () => tagOf(kubernetes.imageOf(seed.namespace, seed.name))
		};
	}
});
