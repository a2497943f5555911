import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../support/http.ts';
import type { Part } from '../part.ts';
import type { Recorder } from '../../support/record.ts';
import { KubernetesApi } from './api.ts';
import { runningAt, withImage } from './edits.ts';
import { otherObject, type DeploymentSeed } from './objects.ts';
import { started, type ClusterState } from './state.ts';

export type ClusterSeed = {
	readonly deployments: readonly DeploymentSeed[];
	/** Google's application objects with the versions they show. */
	readonly applications?: readonly {
		readonly namespace: string;
		readonly name: string;
		readonly version: string;
	}[];
	readonly services?: readonly { readonly namespace: string; readonly name: string }[];
	/** The context that the runbook names. Without one, the cluster is the current context. */
	readonly context?: string;
};

export type Cluster = Part & {
	readonly api: KubernetesApi;
	/** @returns the image of a Deployment's first container */
	readonly imageOf: (namespace: string, name: string) => string;
	/** Installs a Deployment as a marketplace does, replacing any of the same name. */
	readonly install: (seed: DeploymentSeed) => void;
	/** Changes an image as a tool other than kubectl would. */
	readonly setImage: (namespace: string, name: string, image: string) => void;
};

/** The namespace and the cluster reached by commands that name none. */
const ELSEWHERE = 'elsewhere';

const kubeconfig = (own: string, ownPort: number, current: string, otherPort: number) => ({
	apiVersion: 'v1',
	kind: 'Config',
	'current-context': current,
	users: [{ name: 'admin', user: { token: 'rehearsal' } }],
	clusters: [
		{ name: own, cluster: { server: `http://127.0.0.1:${ownPort}` } },
		{ name: ELSEWHERE, cluster: { server: `http://127.0.0.1:${otherPort}` } }
	],
	contexts: [own, ELSEWHERE].map((name) => ({
		name,
		context: { cluster: name, user: 'admin', namespace: ELSEWHERE }
	}))
});

function stateOf(seed: ClusterSeed): ClusterState {
	const { deployments, applications = [], services = [] } = seed;
	return {
		namespaces: [...new Set(deployments.map(({ namespace }) => namespace))],
		deployments: deployments.map(started),
		services,
		others: applications.map(({ namespace, name, version }) =>
			otherObject.parse({
				apiVersion: 'app.k8s.io/v1beta1',
				kind: 'Application',
				metadata: { name, namespace, generation: 1 },
				spec: { descriptor: { type: 'op-scim-bridge', version } }
			})
		)
	};
}

/**
 * Simulates a Kubernetes API for a real kubectl and records its requests. A second cluster and a second namespace have
 * Deployments of the same names: a command that names neither changes the wrong one, and the record shows it.
 * @param connected whether kubectl is already connected; otherwise `connect` does what the cloud's own tool would do
 */
export async function cluster(
	seed: ClusterSeed,
	recorder: Recorder,
	folder: string,
	connected = true
): Promise<Cluster & { readonly connect: () => void }> {
	const decoys = seed.deployments.map((one) => ({ ...one, namespace: ELSEWHERE }));
	const withDecoys = { ...seed, deployments: [...seed.deployments, ...decoys] };
	const api = new KubernetesApi(stateOf(withDecoys), recorder);
	const other = new KubernetesApi(stateOf(withDecoys), recorder, ELSEWHERE);
	const [own, elsewhere] = await Promise.all([serve(api.handle), serve(other.handle)]);
	const config = join(folder, 'kubeconfig');
	const name = seed.context ?? 'the-cluster';
	const write = (current: string) =>
		writeFileSync(config, JSON.stringify(kubeconfig(name, own.port, current, elsewhere.port)));
	write(connected && seed.context === undefined ? name : ELSEWHERE);

	return {
		api,
		env: { KUBECONFIG: config },
		connect: () => write(name),
		imageOf: (namespace, name) =>
			runningAt(api.state, { namespace, name })?.object.spec.template.spec.containers[0]?.image ??
			'none',
		install: (bridge) => {
			const others = api.state.deployments.filter(
				({ object: { metadata } }) =>
					metadata.namespace !== bridge.namespace || metadata.name !== bridge.name
			);
			api.state = { ...api.state, deployments: [...others, started(bridge)] };
		},
		setImage: (namespace, deployment, image) => {
			api.state = withImage(api.state, { namespace, name: deployment }, image);
		},
		save: () => {
			const kept = api.state;
			return () => {
				api.state = kept;
			};
		},
		close: async () => {
			await Promise.all([own.close(), elsewhere.close()]);
		}
	};
}
