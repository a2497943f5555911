import { manifest } from '../cluster/manifest.ts';
import { plainBridge } from '../plain-kubernetes.ts';
import { rehearse } from '../rehearse.ts';

const BASE = `resources:
  - deployment.yaml
`;

// `bases` is the older name for a folder in the resources; every kubectl supports it.
const overlay = (namespace: string, base: string) => `namespace: ${namespace}
bases:
  - ${base}
`;

rehearse('kustomize', {
	stage: async (answers, tools) => {
		const { bridge, kubernetes, version } = await plainBridge(answers, tools);
		const files = {
			'base/kustomization.yaml': BASE,
			'base/deployment.yaml': manifest(bridge),
			[`${answers.of('manifest')}/kustomization.yaml`]: overlay(bridge.namespace, '../../base')
		};
		return { parts: [kubernetes], files: answers.customized ? files : {}, version };
	}
});
