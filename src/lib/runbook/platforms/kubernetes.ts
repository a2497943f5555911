import { kubernetesGenerations, kubernetesQuestions } from '../ask-kubernetes.ts';
import { md } from '../prose.ts';
import { kubernetesNotices } from '../notices/kubernetes.ts';
import { definePlatform } from '../platform.ts';
import { sources } from '../sources/index.ts';
import { MAINTAINED } from '../status.ts';
import { clusterRegistry } from '../steps/cluster-registry.ts';
import { finish } from '../steps/finish.ts';
import * as plain from '../steps/plain-kubernetes.ts';
import { word } from '../words.ts';

const on = (here: plain.PlainKubernetes) => plain.workload(here, word`5m`);

export default definePlatform({
	title: 'Kubernetes with kubectl',
	groups: ['kubernetes'],
	keywords: ['k8s', 'kubectl', 'eks', 'gke', 'openshift', 'k3s', 'manifest'],
	status: MAINTAINED,
	recognize: md`\`kubectl get deploy --all-namespaces\` lists \`op-scim-bridge\` and \`op-scim-redis\`. If \`helm list --all-namespaces\` shows the bridge, or its Redis is called \`…-redis-master\`, it is another method.`,
	source: sources.kubernetes,
	terminal: 'own',
	downtime: md`the new pod starts before the old one stops, so expect none or a few seconds.`,
	registry: clusterRegistry,
	questions: kubernetesQuestions,
	notices: kubernetesNotices,
	generations: kubernetesGenerations,

	prepare: (here) => plain.prepare(here, on(here)),
	update: (here) => plain.update(here, on(here)),
	verify: (here) => plain.verify(here, on(here)),
	rollBack: (here) => plain.rollBack(here, on(here)),
	troubleshoot: (here) => plain.troubleshoot(on(here)),
	redeploy: 'not-offered',
	finish: () => finish(md`Keep the copy of the Deployment with your change record.`)
});
