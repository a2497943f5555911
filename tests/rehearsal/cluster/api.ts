import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { bodyOf, sendJson } from '../../support/http.ts';
import type { Recorder } from '../../support/record.ts';
import { askedIn, notFound, type Asked } from './asked.ts';
import { changes } from './changes.ts';
import { discovery, openApi2 } from './discovery.ts';
import { runningAt, withOther, withoutNamespace, withRunning } from './edits.ts';
import { patched } from './patch.ts';
import { listOf, selected } from './selection.ts';
import { reconciled, withStatus, type ClusterState, type Running } from './state.ts';
import { tableOf } from './tables.ts';

const review = z.looseObject({
	spec: z.looseObject({
		resourceAttributes: z.looseObject({
			namespace: z.string(),
			verb: z.string(),
			resource: z.string(),
			group: z.string()
		})
	})
});

const scale = z.looseObject({ spec: z.looseObject({ replicas: z.number() }) });

/** Resources that kubectl reads on its own: a Deployment's history, a pod's events, deleted namespaces. */
const FOLLOW_UPS = ['replicasets', 'events', 'namespaces'];

/** Simulates the API server of a cluster: answers kubectl from its state, changes it, and records both. */
export class KubernetesApi {
	state: ClusterState;
	/** Whether nodes can pull the images of Deployments. */
	pullable = true;
	readonly #recorder: Recorder;
	readonly #name: string;

	/** @param name of the cluster in records; empty for the cluster of the runbook */
	constructor(state: ClusterState, recorder: Recorder, name = '') {
		this.state = state;
		this.#recorder = recorder;
		this.#name = name;
	}

	#record(event: string): void {
		this.#recorder.record(this.#name === '' ? event : `IN CLUSTER ${this.#name}: ${event}`);
	}

	readonly handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://cluster');
		if (pathname === '/openapi/v2') {
			response.setHeader(
				'content-type',
				'application/com.github.proto-openapi.spec.v2.v1.0+protobuf'
			);
			response.end(openApi2());
			return;
		}
		const known = discovery(pathname);
		if (known !== undefined) {
			sendJson(response, known);
			return;
		}
		const asked = askedIn(pathname, searchParams);
		if (asked === undefined) {
			this.#record(`asked for ${request.method ?? ''} ${pathname}, which nobody serves`);
			sendJson(response, { kind: 'Status', code: 404, message: 'not found' }, 404);
			return;
		}
		const body = await bodyOf(request);
		switch (request.method) {
			case 'POST': {
				this.#review(body, response);
				return;
			}
			case 'PATCH': {
				this.#patch(asked, request.headers['content-type'] ?? '', body, response);
				return;
			}
			case 'DELETE': {
				this.#delete(asked, response);
				return;
			}
			default: {
				this.#read(asked, request.headers.accept ?? '', response);
				return;
			}
		}
	};

	#review(body: string, response: ServerResponse): void {
		const asked = review.parse(JSON.parse(body));
		const { verb, resource, group, namespace } = asked.spec.resourceAttributes;
		this.#record(`may I ${verb} ${resource}.${group} in ${namespace}?`);
		sendJson(response, { ...asked, status: { allowed: true } }, 201);
	}

	#read(asked: Asked, accept: string, response: ServerResponse): void {
		const { resource, namespace, name, part, query } = asked;
		if (part === 'log') {
			this.#log(asked, response);
			return;
		}
		const found = selected(this.state, asked);
		if (query.get('watch') === 'true') {
			this.#watch(asked, response);
			return;
		}
		if (!FOLLOW_UPS.includes(resource))
			this.#record(
				name === ''
					? `list ${resource} of ${namespace}`
					: `read ${resource} ${[namespace, name].filter((part) => part !== '').join('/')}`
			);
		if (name !== '' && found.length === 0) {
			sendJson(response, notFound(asked), 404);
			return;
		}
		if (accept.includes('as=Table')) {
			sendJson(response, tableOf(resource, found));
			return;
		}
		if (name !== '') {
			sendJson(response, found[0]);
			return;
		}
		sendJson(response, listOf(resource, found));
	}

	/** Advances the rollout while kubectl watches it. */
	#watch(asked: Asked, response: ServerResponse): void {
		response.setHeader('content-type', 'application/json');
		for (const { metadata } of selected(this.state, asked)) {
			const running = runningAt(this.state, metadata);
			if (running === undefined) continue;
			this.#record(`wait for deployments ${asked.namespace}/${metadata.name}`);
			const ended: Running =
				running.rollout === 'under-way'
					? { ...running, rollout: this.pullable ? 'complete' : 'stuck' }
					: running;
			this.state = withRunning(this.state, ended);
			response.write(`${JSON.stringify({ type: 'MODIFIED', object: withStatus(ended) })}\n`);
		}
		response.end();
	}

	#log({ namespace, name, query }: Asked, response: ServerResponse): void {
		const lines = query.get('tailLines') ?? 'all';
		this.#record(`read the log of pod ${namespace}/${name}, lines: ${lines}`);
		const pod = selected(this.state, { resource: 'pods', namespace, name, part: '', query })[0];
		response.end(pod === undefined ? '' : `the log of ${pod.metadata.name}\n`);
	}

	#patch(asked: Asked, type: string, body: string, response: ServerResponse): void {
		const { resource, namespace, name, part, query } = asked;
		const dry = query.get('dryRun') === 'All';
		const before = selected(this.state, asked)[0];
		if (before === undefined) {
			this.#record(`change ${resource} ${namespace}/${name}, which is not there`);
			sendJson(response, notFound(asked), 404);
			return;
		}
		let after: unknown;
		try {
			after = patched(before, type, body);
		} catch (error) {
			this.#record(`change ${resource} ${namespace}/${name}: refused, ${String(error)}`);
			sendJson(
				response,
				{ kind: 'Status', status: 'Failure', code: 422, reason: 'Invalid', message: String(error) },
				422
			);
			return;
		}
		const differences = changes(before, after);
		const what = `${dry ? 'try to change' : 'change'} ${part === '' ? resource : `the ${part} of ${resource}`} ${namespace}/${name}`;
		this.#record(
			`${what}: ${differences.length === 0 ? 'nothing differs' : differences.join('; ')}`
		);
		const running = resource === 'deployments' ? runningAt(this.state, asked) : undefined;
		if (running !== undefined) {
			const changed = reconciled(running, after);
			if (!dry) this.state = withRunning(this.state, changed);
			const { replicas } = scale.parse(after).spec;
			sendJson(
				response,
				part === 'scale'
					? {
							kind: 'Scale',
							apiVersion: 'autoscaling/v1',
							metadata: { name, namespace },
							spec: { replicas }
						}
					: withStatus(changed)
			);
			return;
		}
		if (!dry) this.state = withOther(this.state, after);
		sendJson(response, after);
	}

	#delete({ resource, namespace, name }: Asked, response: ServerResponse): void {
		this.#record(`delete ${resource} ${[namespace, name].filter((part) => part !== '').join('/')}`);
		if (resource === 'namespaces') this.state = withoutNamespace(this.state, name);
		sendJson(response, { kind: 'Status', apiVersion: 'v1', status: 'Success' });
	}
}
