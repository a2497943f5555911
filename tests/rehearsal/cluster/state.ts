import { changes } from './changes.ts';
import {
	deployed,
	deployment,
	revisionAnnotation,
	type Deployment,
	type DeploymentSeed,
	type OtherObject,
	type Template
} from './objects.ts';
import type { Pod } from './tables.ts';

type Revision = { readonly number: number; readonly name: string; readonly template: Template };

export type Running = {
	readonly object: Deployment;
	/** Its ReplicaSets. `rollout undo` returns to one of them. */
	readonly revisions: readonly Revision[];
	/** Whether the new pod is starting, ready, or never becomes ready. */
	readonly rollout: 'under-way' | 'complete' | 'stuck';
};

export type ClusterState = {
	readonly namespaces: readonly string[];
	readonly deployments: readonly Running[];
	readonly others: readonly OtherObject[];
	readonly services: readonly { readonly namespace: string; readonly name: string }[];
};

const sameTemplate = (one: Template, other: Template) => changes(one, other).length === 0;

const revision = (object: Deployment, number: number): Revision => ({
	number,
	// Real ReplicaSet names contain a hash of the template. A number keeps records stable.
	name: `${object.metadata.name}-${number}`,
	template: object.spec.template
});

const withRevision = (object: Deployment, number: number): Deployment => ({
	...object,
	metadata: {
		...object.metadata,
		annotations: { ...object.metadata.annotations, [revisionAnnotation]: String(number) }
	}
});

export function started(seed: DeploymentSeed): Running {
	const object = deployed(seed);
	return { object, revisions: [revision(object, 1)], rollout: 'complete' };
}

/** Simulates the Deployment controller: a new template makes a new revision and a new pod. */
export function reconciled(before: Running, changed: unknown): Running {
	const parsed = deployment.parse(changed);
	if (sameTemplate(before.object.spec.template, parsed.spec.template))
		return { ...before, object: parsed };
	const number = Math.max(...before.revisions.map((one) => one.number)) + 1;
	const generation = before.object.metadata.generation + 1;
	const object = withRevision({ ...parsed, metadata: { ...parsed.metadata, generation } }, number);
	// An earlier template keeps its ReplicaSet, with a new number.
	const others = before.revisions.filter(
		(one) => !sameTemplate(one.template, object.spec.template)
	);
	return { object, revisions: [...others, revision(object, number)], rollout: 'under-way' };
}

/** @returns the Deployment with its status, as the API server sends it */
export function withStatus({ object, rollout }: Running): unknown {
	const { replicas } = object.spec;
	const ready = rollout === 'complete' ? replicas : 0;
	const progressing =
		rollout === 'stuck'
			? { type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' }
			: { type: 'Progressing', status: 'True', reason: 'ReplicaSetUpdated' };
	return {
		...object,
		status: {
			observedGeneration: object.metadata.generation,
			replicas,
			updatedReplicas: ready,
			readyReplicas: ready,
			availableReplicas: ready,
			conditions: [progressing]
		}
	};
}

export const replicaSetsOf = ({ object, revisions }: Running): readonly unknown[] =>
	revisions.map(({ number, name, template }) => ({
		apiVersion: 'apps/v1',
		kind: 'ReplicaSet',
		metadata: {
			name,
			namespace: object.metadata.namespace,
			uid: `uid-${name}`,
			labels: { ...template.metadata.labels, 'pod-template-hash': String(number) },
			annotations: { [revisionAnnotation]: String(number) },
			ownerReferences: [
				{
					apiVersion: 'apps/v1',
					kind: 'Deployment',
					name: object.metadata.name,
					uid: object.metadata['uid'],
					controller: true
				}
			]
		},
		spec: {
			replicas: 1,
			selector: object.spec.selector,
			template: {
				...template,
				metadata: {
					...template.metadata,
					labels: { ...template.metadata.labels, 'pod-template-hash': String(number) }
				}
			}
		}
	}));

/** @returns its pod, if any: a bridge runs only one */
export function podsOf({ object, rollout }: Running): readonly Pod[] {
	const { name, namespace } = object.metadata;
	if (object.spec.replicas === 0) return [];
	return [
		{
			apiVersion: 'v1',
			kind: 'Pod',
			metadata: { name: `${name}-pod`, namespace, labels: object.spec.template.metadata.labels },
			spec: { containers: object.spec.template.spec.containers },
			status: {
				phase: rollout === 'stuck' ? 'Pending' : 'Running',
				conditions: [{ type: 'Ready', status: rollout === 'complete' ? 'True' : 'False' }]
			}
		}
	];
}
