import { examples, inFile, type Fact } from '../fact.ts';
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

/** docs/facts/platforms.md 3, 4 and 14. */
export const kubernetesFacts: readonly Fact[] = [
	deployment('the Deployment of the bridge', `kind: Deployment metadata: name: ${name}`),
	deployment(
		'its container and its image line',
		`containers: - name: ${container} image: 1password/scim:v…`
	),
	deployment('the label of its pods', `matchLabels: app: ${name}`),
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
