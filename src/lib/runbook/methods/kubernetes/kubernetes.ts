import {
	kubernetesGenerations,
	kubernetesQuestions
} from '../../questions/kubernetes-questions.ts';
import { md } from '../../language/prose.ts';
import { kubernetesNotices } from '../../notices/kubernetes.ts';
import { defineMethod } from '../../method.ts';
import { citations } from '../../citations/index.ts';
import { MAINTAINED } from '../../status.ts';
import { clusterImageSource } from '../../steps/cluster-image-source.ts';
import { finish } from '../../steps/finish.ts';
import * as plain from '../../steps/plain-kubernetes.ts';
import { word } from '../../language/words.ts';

export default defineMethod({
	title: 'Kubernetes with kubectl',
	groups: ['kubernetes'],
	keywords: ['k8s', 'kubectl', 'eks', 'gke', 'openshift', 'k3s', 'manifest'],
	status: MAINTAINED,
	recognize: md`\`kubectl get deploy --all-namespaces\` lists \`op-scim-bridge\` and \`op-scim-redis\`. If \`helm list --all-namespaces\` shows the bridge, or its Redis is called \`…-redis-master\`, it is another method.`,
	source: citations.kubernetes,
	terminal: 'own',
	downtime: md`the new pod starts before the old one stops, so expect none or a few seconds.`,
	imageSource: clusterImageSource,
	questions: kubernetesQuestions,
	notices: kubernetesNotices,
	generations: kubernetesGenerations,

	on: (here) => plain.workload(here, word`5m`),

	prepare: plain.prepare,
	update: plain.update,
	verify: plain.verify,
	rollBack: plain.rollBack,
	troubleshoot: plain.troubleshoot,
	redeploy: 'not-offered',
	finish: () => finish(md`Keep the copy of the Deployment with your change record.`)
});
