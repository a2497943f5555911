import type { Page, Route } from '@playwright/test';

/** The two files the page reads, answered by the test. */
export const MANIFEST = '**/1Password/scim-examples/main/kubernetes/op-scim-deployment.yaml';
export const HELM_INDEX = '**/op-scim-helm/index.yaml';

const cors = { 'access-control-allow-origin': '*' };

export const manifest = (version: string) => (route: Route) =>
	route.fulfill({
		headers: cors,
		contentType: 'text/plain',
		body: `kind: Deployment\nspec:\n  containers:\n    - image: 1password/scim:${version}\n`
	});

export const helmIndex = (version: string) => (route: Route) =>
	route.fulfill({
		headers: cors,
		contentType: 'text/yaml',
		body: `entries:\n  op-scim:\n  - appVersion: v2.4.1\n    version: 2.4.2\n  op-scim-bridge:\n  - appVersion: ${version}\n    version: 2.11.12\n`
	});

type Answer = (route: Route) => Promise<void>;

export const refused: Answer = (route) => route.abort('connectionrefused');

/** Never answers. The page gives up by itself; the browser drops the request when the test ends. */
export const silent: Answer = () => Promise.resolve();

export const says =
	(body: string, status = 200, contentType = 'text/plain'): Answer =>
	(route) =>
		route.fulfill({ headers: cors, status, contentType, body });

/** Opens the site with its two sources answered. Without answers of the test’s own, both name 2.9.16. */
export async function open(
	page: Page,
	fragment = '',
	sources: { readonly manifest?: Answer; readonly helm?: Answer } = {}
): Promise<void> {
	await page.route(MANIFEST, sources.manifest ?? manifest('v2.9.16'));
	await page.route(HELM_INDEX, sources.helm ?? helmIndex('v2.9.16'));
	await page.goto(`./${fragment === '' ? '' : `#${fragment}`}`);
	// Answers count as soon as scripts run; the look-up starts then.
	await page.locator('html[data-ready]').waitFor();
}

/** Finds a method by its title and chooses it. */
export async function choose(page: Page, title: string): Promise<void> {
	const seek = page.getByLabel('Find it by a word');
	if (!(await seek.isVisible())) await page.locator('summary', { hasText: /^\s*Method:/ }).click();
	await seek.fill(title);
	await page.getByRole('radio', { name: title, exact: true }).check();
}

/** Every method: its id, its title, and a command that must be on the page once it is chosen. */
export const METHODS = [
	['docker-compose', 'Docker Compose', 'docker compose -f docker-compose.yml up -d --no-deps scim'],
	[
		'docker-swarm',
		'Docker Swarm',
		'docker service update op-scim-bridge_scim --image 1password/scim:v2.9.16'
	],
	[
		'kubernetes',
		'Kubernetes with kubectl',
		'kubectl set image deploy/op-scim-bridge op-scim-bridge=1password/scim:v2.9.16 -n default'
	],
	[
		'aks',
		'Azure Kubernetes Service',
		'kubectl set image deploy/op-scim-bridge op-scim-bridge=1password/scim:v2.9.16 -n default'
	],
	['aws-fargate-terraform', 'AWS ECS Fargate with Terraform', 'terraform apply ./op-scim.plan'],
	[
		'gcp-marketplace',
		'Google Cloud Marketplace',
		'kubectl set image deploy/op-scim-bridge-1 op-scim-bridge-1=1password/scim:v2.9.16 -n default'
	],
	[
		'digitalocean-marketplace',
		'DigitalOcean Marketplace',
		'kubectl set image deploy/op-scim-bridge op-scim-bridge=1password/scim:v2.9.16 -n op-scim-bridge'
	],
	[
		'helm',
		'Helm chart',
		'helm upgrade op-scim-bridge 1password/op-scim-bridge -n default --version 2.11.12 -f op-scim-values.yaml --set scim.version=v2.9.16 --atomic --timeout 8m0s'
	],
	[
		'kustomize',
		'Kustomize',
		'kubectl set image deploy/op-scim-bridge op-scim-bridge=1password/scim:v2.9.16 -n default'
	],
	[
		'google-cloud-run',
		'Google Cloud Run',
		"gcloud run services update op-scim-bridge --project '<PROJECT>' --region us-central1 --container scim --image 1password/scim:v2.9.16"
	],
	[
		'azure-container-apps',
		'Azure Container Apps',
		"az containerapp update --name '<APP>' --resource-group '<RESOURCE-GROUP>' --container-name op-scim-bridge --image docker.io/1password/scim:v2.9.16"
	],
	[
		'digitalocean-app-platform',
		'DigitalOcean App Platform',
		'cat op-scim-bridge.yaml | op inject | doctl apps create --spec - --wait --upsert'
	],
	[
		'aws-ecs-api-gateway',
		'AWS ECS with API Gateway (CloudFormation)',
		'aws cloudformation wait stack-update-complete --region us-east-1 --stack-name op-scim-bridge'
	],
	[
		'aws-ecs-cloudformation',
		'AWS ECS Fargate (CloudFormation)',
		'aws cloudformation wait stack-update-complete --region us-east-1 --stack-name op-scim-bridge'
	],
	['aws-ec2-terraform', 'AWS EC2 with Terraform', 'terraform destroy'],
	['other', 'Another container host', 'docker manifest inspect 1password/scim:v2.9.16']
] as const;
