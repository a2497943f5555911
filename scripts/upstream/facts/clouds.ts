import { examples, examplesAt, inFile, type Fact } from '../fact.ts';
import { initial } from '../ours.ts';

const CLOUD_RUN = 'src/lib/runbook/methods/google/cloud-run-steps.ts';
const APP_SPEC = 'src/lib/runbook/methods/digitalocean/app-spec.ts';
const APP_PLATFORM = 'src/lib/runbook/methods/digitalocean/digitalocean-app-platform.ts';
const CONTAINER_APPS = 'src/lib/runbook/methods/azure/azure-container-apps.ts';

const cloudRun = [
	'google-cloud-run/op-scim-bridge.yaml',
	'google-cloud-run/google-workspace/op-scim-bridge-gw.yaml'
];
/** Services deployed with an earlier example have its names. docs/facts/platforms.md 17. */
const EARLIER_CLOUD_RUN = [
	['v2.9.0', '959f1d3f9f5affb24183b33aee224cd46855253d', 'op-scim-bridge-service.yaml'],
	['v2.9.4', 'b78f26328aa6847b46129fc833f3e8e7bdc1da1e', 'op-scim-bridge.yaml'],
	['v2.9.11', '6be90fdf7a051424ac94094b957f382aa24ecc52', 'op-scim-bridge.yaml']
] as const;
const specs = [
	'do-app-platform-op-cli/op-scim-bridge.yaml',
	'do-app-platform-op-cli/google-workspace/op-scim-bridge-gw.yaml'
];
const apps = [
	'azure-container-apps/aca-op-scim-bridge.yaml',
	'azure-container-apps/google-workspace/aca-gw-op-scim-bridge.yaml'
];

const app = initial('digitalocean-app-platform', 'app');
const vault = initial('digitalocean-app-platform', 'vault');
const item = initial('digitalocean-app-platform', 'item');
const container = initial('azure-container-apps', 'container');

/** Each file exists twice: plain, and for Google Workspace. docs/facts/platforms.md 9, 11 and 12. */
export const cloudFacts: readonly Fact[] = [
	...cloudRun.flatMap((path) => {
		const service = inFile(examples(path), CLOUD_RUN);
		return [
			service(
				'the service of Cloud Run',
				`kind: Service metadata: name: ${initial('google-cloud-run', 'service')}`
			),
			service('its container and its image line', '- name: scim image: 1password/scim:v…')
		];
	}),
	...EARLIER_CLOUD_RUN.map(([version, commit, file]) =>
		inFile(examplesAt(commit)(`beta/google-cloud-run/${file}`), CLOUD_RUN)(
			`the container of ${version}`,
			'containers: - name: scim image:…'
		)
	),
	inFile(examples('google-cloud-run/README.md'), CLOUD_RUN)(
		'the command of the guide for Cloud Run',
		'gcloud run services replace -'
	),
	inFile(
		examples('google-cloud-run/README.md'),
		'src/lib/runbook/methods/google/google-cloud-run.ts'
	)(
		'the region of the guide',
		`gcloud config set run/region ${initial('google-cloud-run', 'region')}`
	),
	...specs.flatMap((path) => {
		const spec = inFile(examples(path), APP_SPEC);
		return [
			inFile(examples(path), APP_PLATFORM)('the app', `name: ${app} services:`),
			spec(
				'the image in parts',
				'registry: 1password registry_type: DOCKER_HUB repository: scim tag: v…'
			),
			spec('the component of the bridge', `instance_size_slug: apps-s-1vcpu-0.5gb name: ${app}`),
			spec('the image of Redis', 'registry: library registry_type: DOCKER_HUB repository: redis'),
			spec(
				'the command of Redis',
				'run_command: redis-server --maxmemory 256mb --maxmemory-policy volatile-lru --save ""'
			),
			inFile(examples(path), APP_PLATFORM)(
				'where 1Password CLI finds the session file',
				`op://\${VAULT:-${vault}}/\${ITEM:-"${item}"}/base64_encoded`
			)
		];
	}),
	inFile(examples('do-app-platform-op-cli/README.md'), APP_SPEC)(
		'the command that updates the app',
		'op inject | doctl apps create --spec - --wait --upsert'
	),
	...apps.flatMap((path) => {
		const template = inFile(examples(path), CONTAINER_APPS);
		return [
			template('the container app', 'name: op-scim-bridge-con-app'),
			template(
				'its container and its image line',
				`containers: - image: docker.io/1password/scim:v…`
			),
			template('the container of the bridge', `name: ${container} volumeMounts:`),
			template('the number of replicas', 'minReplicas: 1 maxReplicas: 1')
		];
	}),
	inFile(examples('azure-container-apps-arm/aca-op-scim-bridge-template.json'), CONTAINER_APPS)(
		'the container app of the ARM template',
		'"containerAppName": { "defaultValue": "op-scim-con-app"'
	),
	inFile(examples('azure-container-apps-arm/aca-op-scim-bridge-template.json'), CONTAINER_APPS)(
		'the container of the ARM template',
		`"name": "${container}", "resources":`
	),
	inFile(examples('azure-container-apps/README.md'), CONTAINER_APPS)(
		'the container app of the guide for the portal',
		'such as `op-scim-con-app`'
	)
];
