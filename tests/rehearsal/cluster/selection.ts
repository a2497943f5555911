import type { Asked } from './asked.ts';
import { podsOf, replicaSetsOf, withStatus, type ClusterState } from './state.ts';

type Labels = Readonly<Record<string, string>>;

export type Named = {
	readonly metadata: {
		readonly name: string;
		readonly namespace: string;
		readonly labels?: Labels;
	};
};

/** All objects of a resource, in any namespace. */
function objectsOf(state: ClusterState, resource: string): readonly Named[] {
	switch (resource) {
		case 'deployments':
			return state.deployments.map((one) => withStatus(one) as Named);
		case 'replicasets':
			return state.deployments.flatMap((one) => replicaSetsOf(one) as Named[]);
		case 'pods':
			return state.deployments.flatMap(podsOf);
		case 'applications':
			return state.others.map((one) => one as Named);
		case 'services':
			return state.services.map((metadata) => ({
				apiVersion: 'v1',
				kind: 'Service',
				metadata,
				status: { loadBalancer: { ingress: [{ ip: '192.0.2.7' }] } }
			}));
		case 'namespaces':
			return state.namespaces.map((name) => ({
				apiVersion: 'v1',
				kind: 'Namespace',
				metadata: { name, namespace: '' }
			}));
		default:
			return [];
	}
}

/** @returns the objects that a request selects by name, field or label */
export function selected(
	state: ClusterState,
	{ resource, namespace, name, query }: Asked
): readonly Named[] {
	const field = /metadata\.name=([^,]+)/.exec(query.get('fieldSelector') ?? '')?.[1];
	const wanted = name === '' ? field : name;
	const labels = (query.get('labelSelector') ?? '').split(',').filter((label) => label !== '');
	return objectsOf(state, resource).filter(
		({ metadata }) =>
			metadata.namespace === namespace &&
			(wanted === undefined || metadata.name === wanted) &&
			labels.every((label) => {
				const [key = '', value] = label.split('=');
				return metadata.labels?.[key] === value;
			})
	);
}

/** Kinds of lists. kubectl parses some of them into its own types. */
const LISTS: Readonly<Record<string, { readonly kind: string; readonly apiVersion: string }>> = {
	deployments: { kind: 'DeploymentList', apiVersion: 'apps/v1' },
	replicasets: { kind: 'ReplicaSetList', apiVersion: 'apps/v1' },
	pods: { kind: 'PodList', apiVersion: 'v1' },
	services: { kind: 'ServiceList', apiVersion: 'v1' },
	events: { kind: 'EventList', apiVersion: 'v1' },
	namespaces: { kind: 'NamespaceList', apiVersion: 'v1' },
	applications: { kind: 'ApplicationList', apiVersion: 'app.k8s.io/v1beta1' }
};

/** @returns objects as a list of the API server */
export const listOf = (resource: string, items: readonly unknown[]) => ({
	...LISTS[resource],
	metadata: { resourceVersion: '1' },
	items
});
