/** The resources of the stand-in. kubectl requests this list before anything else. */
const RESOURCES = {
	v1: [
		{
			name: 'namespaces',
			kind: 'Namespace',
			namespaced: false,
			verbs: ['get', 'list', 'delete', 'watch']
		},
		{ name: 'pods', kind: 'Pod', namespaced: true, shortNames: ['po'], categories: ['all'] },
		{ name: 'pods/log', kind: 'Pod', namespaced: true, verbs: ['get'] },
		{
			name: 'services',
			kind: 'Service',
			namespaced: true,
			shortNames: ['svc'],
			categories: ['all']
		},
		{ name: 'events', kind: 'Event', namespaced: true }
	],
	'apps/v1': [
		{
			name: 'deployments',
			kind: 'Deployment',
			namespaced: true,
			shortNames: ['deploy'],
			categories: ['all']
		},
		{
			name: 'deployments/scale',
			kind: 'Scale',
			group: 'autoscaling',
			version: 'v1',
			namespaced: true
		},
		{ name: 'replicasets', kind: 'ReplicaSet', namespaced: true, shortNames: ['rs'] }
	],
	'app.k8s.io/v1beta1': [{ name: 'applications', kind: 'Application', namespaced: true }],
	'authorization.k8s.io/v1': [
		{
			name: 'selfsubjectaccessreviews',
			kind: 'SelfSubjectAccessReview',
			namespaced: false,
			verbs: ['create']
		}
	]
};

const VERBS = ['get', 'list', 'watch', 'patch', 'update', 'create', 'delete'];

const resourceList = (groupVersion: string, resources: readonly object[]) => ({
	kind: 'APIResourceList',
	apiVersion: 'v1',
	groupVersion,
	resources: resources.map((resource) => ({ singularName: '', verbs: VERBS, ...resource }))
});

const groups = Object.keys(RESOURCES)
	.filter((name) => name.includes('/'))
	.map((groupVersion) => {
		const [name, version] = groupVersion.split('/');
		const entry = { groupVersion, version };
		return { name, versions: [entry], preferredVersion: entry };
	});

// kubectl checks here that PATCH of a Deployment accepts the parameter for a dry run before it requests one.
const deploymentPath = '/apis/apps/v1/namespaces/{namespace}/deployments/{name}';
const openApi = {
	openapi: '3.0.0',
	info: { title: 'Kubernetes', version: 'v1.29.0' },
	paths: {
		[deploymentPath]: {
			patch: {
				'x-kubernetes-group-version-kind': { group: 'apps', version: 'v1', kind: 'Deployment' },
				parameters: ['dryRun', 'fieldValidation'].map((name) => ({ name, in: 'query' })),
				responses: {}
			}
		}
	}
};

const DOCUMENTS: Readonly<Record<string, unknown>> = {
	'/api': { kind: 'APIVersions', versions: ['v1'] },
	'/apis': { kind: 'APIGroupList', apiVersion: 'v1', groups },
	'/version': { major: '1', minor: '29', gitVersion: 'v1.29.0' },
	'/openapi/v3': {
		paths: { 'apis/apps/v1': { serverRelativeURL: '/openapi/v3/apis/apps/v1' } }
	},
	'/openapi/v3/apis/apps/v1': openApi,
	...Object.fromEntries(
		Object.entries(RESOURCES).map(([groupVersion, resources]) => [
			groupVersion === 'v1' ? '/api/v1' : `/apis/${groupVersion}`,
			resourceList(groupVersion, resources)
		])
	)
};

/** @returns the answer to a discovery request, or undefined for a path that is about objects */
export const discovery = (path: string): unknown => DOCUMENTS[path];

const bytes = (...parts: readonly (number | Buffer | string)[]): Buffer =>
	Buffer.concat(
		parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part)))
	);

function length(size: number): Buffer {
	return size < 128 ? bytes(size) : bytes((size & 127) | 128, length(size >> 7));
}

/** A protocol buffer field that contains text or another message. */
function field(number: number, content: Buffer | string): Buffer {
	const body = Buffer.from(content);
	return bytes((number << 3) | 2, length(body.length), body);
}

/**
 * The same for kubectl before 1.27, which reads version 2, and only as a protocol buffer. Field numbers from
 * OpenAPIv2.proto in google/gnostic.
 */
export function openApi2(): Buffer {
	const kind = 'group: apps\nversion: v1\nkind: Deployment\n';
	const extension = field(1, 'x-kubernetes-group-version-kind');
	const query = bytes(field(2, 'query'), field(4, 'dryRun'));
	const parameter = field(1, field(2, field(3, query)));
	const patch = bytes(field(8, parameter), field(13, bytes(extension, field(2, field(2, kind)))));
	const item = bytes(field(1, deploymentPath), field(2, field(8, patch)));
	return bytes(
		field(1, '2.0'),
		field(2, bytes(field(1, 'Kubernetes'), field(2, 'v1'))),
		field(8, field(2, item))
	);
}
