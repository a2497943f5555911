import { manifest } from '../cluster/manifest.ts';
import { plainBridge } from '../plain-kubernetes.ts';
import { rehearse } from '../rehearse.ts';

rehearse('kubernetes', {
	stage: async (answers, tools) => {
		const { bridge, kubernetes, version } = await plainBridge(answers, tools);
		return {
			parts: [kubernetes],
			files: answers.customized ? { [answers.of('manifest')]: manifest(bridge) } : {},
			version
		};
	}
});
