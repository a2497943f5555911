import { otherObject } from './objects.ts';
import { reconciled, type ClusterState, type Running } from './state.ts';

type Place = { readonly namespace: string; readonly name: string };

const isAt = (one: Place, other: Place): boolean =>
	one.name === other.name && one.namespace === other.namespace;

/** @returns the Deployment of this name, if it exists */
export const runningAt = (state: ClusterState, place: Place): Running | undefined =>
	state.deployments.find(({ object: { metadata } }) => isAt(metadata, place));

/** @returns the state after a Deployment replaced the one of the same name */
export const withRunning = (state: ClusterState, running: Running): ClusterState => ({
	...state,
	deployments: state.deployments.map((one) =>
		isAt(one.object.metadata, running.object.metadata) ? running : one
	)
});

/** @returns the state after another object replaced the one of the same name */
export function withOther(state: ClusterState, changed: unknown): ClusterState {
	const object = otherObject.parse(changed);
	return {
		...state,
		others: state.others.map((one) => (isAt(one.metadata, object.metadata) ? object : one))
	};
}

/** @returns the state after another tool than kubectl set an image and waited for the rollout */
export function withImage(state: ClusterState, place: Place, image: string): ClusterState {
	const running = runningAt(state, place);
	if (running === undefined) return state;
	const { spec } = running.object;
	const containers = spec.template.spec.containers.map((one) => ({ ...one, image }));
	const template = { ...spec.template, spec: { ...spec.template.spec, containers } };
	const changed = { ...running.object, spec: { ...spec, template } };
	return withRunning(state, { ...reconciled(running, changed), rollout: 'complete' });
}

/** @returns the state without a namespace and its objects */
export const withoutNamespace = (state: ClusterState, name: string): ClusterState => ({
	...state,
	namespaces: state.namespaces.filter((one) => one !== name),
	deployments: state.deployments.filter(({ object }) => object.metadata.namespace !== name)
});
