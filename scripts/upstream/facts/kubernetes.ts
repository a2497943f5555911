import { kubernetesGenerations } from '#lib/runbook/questions/kubernetes-questions.ts';
import { examples, examplesAt, inFile, type Fact } from '../fact.ts';
import { initial } from '../ours.ts';

const QUESTIONS = 'src/lib/runbook/questions/kubernetes-questions.ts';
const deployment = inFile(examples('kubernetes/op-scim-deployment.yaml'), QUESTIONS);
const readme = inFile(
	examples('kubernetes/README.md'),
	'src/lib/runbook/steps/plain-kubernetes.ts'
);
const kustomize = 'src/lib/runbook/methods/kubernetes/kustomize.ts';
const base = inFile(examples('beta/kustomize/base/op-scim-deployment.yaml'), kustomize);

const name = initial('kubernetes', 'deployment');
const container = initial('kubernetes', 'container');

/** The names of a generation, as the form offers them. */
function namesIn(id: string): { readonly deployment: string; readonly container: string } {
	const generation = kubernetesGenerations.find((one) => one.id === id);
	if (generation === undefined) throw new Error(`There is no generation ${id}`);
	return { deployment: name, container, ...generation.names };
}

/** Deployments of earlier examples still run, with the names of their day. docs/facts/platforms.md 17. */
const EARLIER = [
	['v1.4.3', '956b6853b87f2789b2b32340f11121a875af58f3', 'first'],
	['v1.6.0, for ten days', 'd36f4b4d3f87af4621d4c0651a31a7ded34e0fca', 'ten-days'],
	['v1.6.0', 'fe1dc80a939b784791951f3dc2517b78a99a71ee', 'current'],
	['v2.3.1', '3d3991ba4a942efcfb4bf63aa07906bbe3142fc9', 'current'],
	['v2.7.4', '9c7b56302608273377492241c2d0498252110ac7', 'current'],
	['v2.8.5', '444cdd4c1a2e8dab4c0914e583be97e77d39debe', 'current']
] as const;

const earlier = EARLIER.flatMap(([version, commit, generation]) => {
	const file = inFile(examplesAt(commit)('kubernetes/op-scim-deployment.yaml'), QUESTIONS);
	const names = namesIn(generation);
	return [
		file(`the Deployment of ${version}`, `kind: Deployment metadata: name: ${names.deployment}`),
		file(
			`its container and its image line in ${version}`,
			`containers: - name: ${names.container} image: 1password/scim:v…`
		)
	];
});

/** docs/facts/platforms.md 3, 4 and 14. */
export const kubernetesFacts: readonly Fact[] = [
	deployment('the Deployment of the bridge', `kind: Deployment metadata: name: ${name}`),
	deployment(
		'its container and its image line',
		`containers: - name: ${container} image: 1password/scim:v…`
	),
	deployment('the label of its pods', `matchLabels: app: ${name}`),
	...earlier,
	inFile(examples('kubernetes/op-scim-config.yaml'), QUESTIONS)(
		'the ConfigMap',
		'kind: ConfigMap metadata: name: op-scim-configmap'
	),
	inFile(examples('kubernetes/op-scim-config.yaml'), 'src/lib/runbook/notices/configuration.ts')(
		'the variable of the domain',
		'OP_TLS_DOMAIN: ""'
	),
	inFile(examples('kubernetes/op-scim-service.yaml'), QUESTIONS)(
		'the Service',
		`kind: Service metadata: name: ${name}`
	),
	inFile(
		examples('kubernetes/redis-deployment.yaml'),
		'src/lib/runbook/methods/kubernetes/kubernetes.ts'
	)('the Deployment of Redis', 'kind: Deployment metadata: name: op-scim-redis'),
	readme(
		'the command that updates',
		`kubectl set image deploy/${name} ${container}=1password/scim:v…`
	),
	readme('the command for a pod that stays pending', `kubectl rollout restart deployment/${name}`),
	base('the Deployment of the base', `kind: Deployment metadata: name: ${name}`),
	base('its container and its image line', `- name: ${container} image: 1password/scim:v…`),
	inFile(examples('beta/kustomize/base/op-scim-service.yaml'), kustomize)(
		'the Service of the base',
		'metadata: name: op-scim-service'
	),
	inFile(examples('beta/kustomize/base/kustomization.yaml'), kustomize)(
		'the session file beside the base',
		'secretGenerator: - files: - scimsession name: scimsession'
	),
	inFile(examples('beta/kustomize/README.md'), kustomize)(
		'the folder of the overlay',
		'kubectl apply -k ./overlays/deployment'
	)
];
