import { link, type Https, type Term } from './prose.ts';

/** The words of the field that someone who did not deploy the bridge may not know, in one or two plain sentences. */
const term = (
	id: string,
	word: string,
	question: string,
	meaning: string,
	source: readonly [label: string, href: Https]
): Term => ({ kind: 'term', id, word, question, meaning, source: link(...source) });

const kubernetes = (page: string): Https => `https://kubernetes.io/docs/${page}/`;
const ecs = (page: string): Https =>
	`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${page}.html`;

export const terms = {
	bearerToken: term(
		'bearer-token',
		'bearer token',
		'What is the bearer token?',
		'The secret that your identity provider sends with its requests, so that the bridge accepts them. You sign in to the bridge’s own page with it, too. It was made together with the session file.',
		['1Password Support: SCIM Bridge endpoints', 'https://support.1password.com/scim-endpoints/']
	),
	sessionFile: term(
		'session-file',
		'session file',
		'What is the session file?',
		'The file scimsession, with which the bridge signs in to your 1Password account. It belongs together with the bearer token: if you lose one, you need both anew.',
		[
			'1Password Support: If you’re having trouble with SCIM Bridge',
			'https://support.1password.com/scim-troubleshooting/'
		]
	),
	identityProvider: term(
		'identity-provider',
		'identity provider',
		'What is the identity provider?',
		'The service where your company keeps its people and groups, such as Microsoft Entra ID or Okta. It tells the bridge whom to add to 1Password and whom to remove.',
		['1Password Support: Automate provisioning', 'https://support.1password.com/scim/']
	),
	tag: term(
		'tag',
		'tag',
		'What is a tag?',
		'The part of an image’s name behind the colon. For this image it is the version with a v in front.',
		['Docker: docker image tag', 'https://docs.docker.com/reference/cli/docker/image/tag/']
	),
	namespace: term(
		'namespace',
		'namespace',
		'What is a namespace?',
		'A part of a Kubernetes cluster with names of its own. kubectl looks in one namespace at a time, so a command with the wrong one finds nothing, or something else of the same name.',
		['Kubernetes: Namespaces', kubernetes('concepts/overview/working-with-objects/namespaces')]
	),
	deployment: term(
		'deployment',
		'Deployment',
		'What is a Deployment?',
		'The object in Kubernetes that says which image runs and how often. When it changes, Kubernetes starts new pods and stops the old ones.',
		['Kubernetes: Deployments', kubernetes('concepts/workloads/controllers/deployment')]
	),
	pod: term(
		'pod',
		'pod',
		'What is a pod?',
		'The smallest thing that Kubernetes starts: one container, or a few that belong together.',
		['Kubernetes: Pods', kubernetes('concepts/workloads/pods')]
	),
	container: term(
		'container',
		'container',
		'What is a container here?',
		'A pod can run several containers, each with a name and an image of its own. An update changes the image of one of them, so it needs its name.',
		['Kubernetes: Pods', kubernetes('concepts/workloads/pods')]
	),
	context: term(
		'context',
		'context',
		'What is a context?',
		'An entry in the configuration of kubectl: a cluster, a user, and a namespace under one name. It decides which cluster a command reaches.',
		[
			'Kubernetes: Access to clusters',
			kubernetes('tasks/access-application-cluster/configure-access-multiple-clusters')
		]
	),
	manifest: term(
		'manifest',
		'manifest',
		'What is a manifest?',
		'A YAML file that describes objects in Kubernetes. Applying it makes the cluster look like the file.',
		['Kubernetes: Objects', kubernetes('concepts/overview/working-with-objects')]
	),
	nodePool: term(
		'node-pool',
		'node pool',
		'What is a node pool?',
		'A group of machines of the same kind in a cluster of AKS. Pods run on them, and a pool can be made larger.',
		['Microsoft: Node pools in AKS', 'https://learn.microsoft.com/azure/aks/create-node-pools']
	),
	swarmStack: term(
		'swarm-stack',
		'stack',
		'What is a stack?',
		'All services that Docker Swarm started from the same Compose files, under one name. The name stands in front of the name of each service.',
		['Docker: Deploy a stack to a swarm', 'https://docs.docker.com/engine/swarm/stack-deploy/']
	),
	cloudformationStack: term(
		'cloudformation-stack',
		'stack',
		'What is a stack?',
		'Everything in AWS that CloudFormation made from one template. It is changed and deleted together, under one name.',
		[
			'AWS: CloudFormation stacks',
			'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacks.html'
		]
	),
	taskDefinition: term(
		'task-definition',
		'task definition',
		'What is a task definition?',
		'The description, in Amazon ECS, of the containers that run: their images, settings, and sizes. Each change makes a new revision with a number.',
		['AWS: ECS task definitions', ecs('task_definitions')]
	),
	release: term(
		'release',
		'release',
		'What is a release?',
		'One installation of a chart in a cluster. Helm gives it a name, and counts its changes as revisions.',
		['Helm: Glossary', 'https://helm.sh/docs/glossary/']
	),
	chart: term(
		'chart',
		'chart',
		'What is a chart?',
		'A package for Helm: templates of Kubernetes objects, with settings you can change. Its number is not the version of the bridge.',
		['Helm: Glossary', 'https://helm.sh/docs/glossary/']
	),
	values: term(
		'values',
		'values',
		'What are values?',
		'The settings of a chart. What your values file does not name has the default of the chart.',
		['Helm: Values files', 'https://helm.sh/docs/chart_template_guide/values_files/']
	),
	resourceGroup: term(
		'resource-group',
		'resource group',
		'What is a resource group?',
		'A group of things in Azure that are managed together, under one name.',
		[
			'Microsoft: Resource groups',
			'https://learn.microsoft.com/azure/azure-resource-manager/management/overview'
		]
	)
} as const;
