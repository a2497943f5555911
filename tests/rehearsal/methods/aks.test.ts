import { manifest } from '../cluster/manifest.ts';
import { stateless } from '../part.ts';
import { plainBridge } from '../plain-kubernetes.ts';
import { rehearse } from '../rehearse.ts';

rehearse('aks', {
	stage: async (answers, tools) => {
		const { bridge, kubernetes, version } = await plainBridge(answers, tools, false);
		const azure = stateless({
			az: ({ command, options }) => {
				const words = [...options].map(([name, values]) => [name, ...values].join(' '));
				tools.recorder.record(`${command} ${words.sort().join(' ')}`);
				if (command === 'aks get-credentials') kubernetes.connect();
				return { output: 'done\n' };
			}
		});
		return {
			parts: [kubernetes, azure],
			files: answers.customized ? { [answers.of('manifest')]: manifest(bridge) } : {},
			version
		};
	}
});
