import type { TermId } from './glossary.ts';
import { link, type Link } from '../language/prose.ts';
import { citations } from '../citations/index.ts';
import { support } from '../citations/vendor.ts';

/** The meaning of a term in one or two plain sentences, and its source. */
export type Meaning = { readonly meaning: string; readonly source: Link };

const means = (meaning: string, source: Link): Meaning => ({ meaning, source });

const kubernetes = (title: string, page: string): Link =>
	link(`Kubernetes: ${title}`, `https://kubernetes.io/docs/${page}/`);

/** Separate from the terms, so that a page loads it only on demand. */
export const meanings: Readonly<Record<TermId, Meaning>> = {
	'bearer-token': means(
		'The secret that your identity provider sends with its requests, so that the bridge accepts them. You sign in to the bridge’s own page with it, too. It was made together with the session file.',
		support('SCIM Bridge endpoints', 'scim-endpoints')
	),
	'session-file': means(
		'The file scimsession, with which the bridge signs in to your 1Password account. It belongs together with the bearer token: if you lose one, you need both anew.',
		citations.troubleshooting
	),
	'identity-provider': means(
		'The service where your company keeps its people and groups, such as Microsoft Entra ID or Okta. It tells the bridge whom to add to 1Password and whom to remove.',
		support('Automate provisioning', 'scim')
	),
	tag: means(
		'The part of an image’s name behind the colon. For this image it is the version with a v in front.',
		link('Docker: docker image tag', 'https://docs.docker.com/reference/cli/docker/image/tag/')
	),
	namespace: means(
		'A part of a Kubernetes cluster with names of its own. kubectl looks in one namespace at a time, so a command with the wrong one finds nothing, or something else of the same name.',
		kubernetes('Namespaces', 'concepts/overview/working-with-objects/namespaces')
	),
	deployment: means(
		'The object in Kubernetes that says which image runs and how often. When it changes, Kubernetes starts new pods and stops the old ones.',
		kubernetes('Deployments', 'concepts/workloads/controllers/deployment')
	),
	pod: means(
		'The smallest thing that Kubernetes starts: one container, or a few that belong together.',
		kubernetes('Pods', 'concepts/workloads/pods')
	),
	container: means(
		'A pod can run several containers, each with a name and an image of its own. An update changes the image of one of them, so it needs its name.',
		kubernetes('Pods', 'concepts/workloads/pods')
	),
	context: means(
		'An entry in the configuration of kubectl: a cluster, a user, and a namespace under one name. It decides which cluster a command reaches.',
		kubernetes(
			'Access to clusters',
			'tasks/access-application-cluster/configure-access-multiple-clusters'
		)
	),
	manifest: means(
		'A YAML file that describes objects in Kubernetes. Applying it makes the cluster look like the file.',
		kubernetes('Objects', 'concepts/overview/working-with-objects')
	),
	'node-pool': means(
		'A group of machines of the same kind in a cluster of AKS. Pods run on them, and a pool can be made larger.',
		link('Microsoft: Node pools in AKS', 'https://learn.microsoft.com/azure/aks/create-node-pools')
	),
	'swarm-stack': means(
		'All services that Docker Swarm started from the same Compose files, under one name. The name stands in front of the name of each service.',
		link('Docker: Deploy a stack to a swarm', 'https://docs.docker.com/engine/swarm/stack-deploy/')
	),
	'cloudformation-stack': means(
		'Everything in AWS that CloudFormation made from one template. It is changed and deleted together, under one name.',
		link(
			'AWS: CloudFormation stacks',
			'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacks.html'
		)
	),
	'task-definition': means(
		'The description, in Amazon ECS, of the containers that run: their images, settings, and sizes. Each change makes a new revision with a number.',
		link(
			'AWS: ECS task definitions',
			'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definitions.html'
		)
	),
	release: means(
		'One installation of a chart in a cluster. Helm gives it a name, and counts its changes as revisions.',
		link('Helm: Glossary', 'https://helm.sh/docs/glossary/')
	),
	chart: means(
		'A package for Helm: templates of Kubernetes objects, with settings you can change. Its number is not the version of the bridge.',
		link('Helm: Glossary', 'https://helm.sh/docs/glossary/')
	),
	values: means(
		'The settings of a chart. What your values file does not name has the default of the chart.',
		link('Helm: Values files', 'https://helm.sh/docs/chart_template_guide/values_files/')
	),
	'resource-group': means(
		'A group of things in Azure that are managed together, under one name.',
		link(
			'Microsoft: Resource groups',
			'https://learn.microsoft.com/azure/azure-resource-manager/management/overview'
		)
	)
};
