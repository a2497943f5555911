const term = <const Id extends string>(id: Id, word: string, question: string) =>
	({ kind: 'term', id, word, question }) as const;

/** Technical terms that someone who did not deploy the bridge may not know. meanings.ts explains them. */
export const terms = {
	bearerToken: term('bearer-token', 'bearer token', 'What is the bearer token?'),
	sessionFile: term('session-file', 'session file', 'What is the session file?'),
	identityProvider: term(
		'identity-provider',
		'identity provider',
		'What is the identity provider?'
	),
	tag: term('tag', 'tag', 'What is a tag?'),
	namespace: term('namespace', 'namespace', 'What is a namespace?'),
	deployment: term('deployment', 'Deployment', 'What is a Deployment?'),
	pod: term('pod', 'pod', 'What is a pod?'),
	container: term('container', 'container', 'What is a container here?'),
	context: term('context', 'context', 'What is a context?'),
	manifest: term('manifest', 'manifest', 'What is a manifest?'),
	nodePool: term('node-pool', 'node pool', 'What is a node pool?'),
	swarmStack: term('swarm-stack', 'stack', 'What is a stack?'),
	cloudformationStack: term('cloudformation-stack', 'stack', 'What is a stack?'),
	taskDefinition: term('task-definition', 'task definition', 'What is a task definition?'),
	release: term('release', 'release', 'What is a release?'),
	chart: term('chart', 'chart', 'What is a chart?'),
	values: term('values', 'values', 'What are values?'),
	resourceGroup: term('resource-group', 'resource group', 'What is a resource group?')
} as const;

export type TermId = (typeof terms)[keyof typeof terms]['id'];
