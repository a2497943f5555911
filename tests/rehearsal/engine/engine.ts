import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { bodyOf, sendJson, serve } from '../../support/http.ts';
import type { Part } from '../part.ts';
import type { Recorder } from '../../support/record.ts';
import {
	DIGEST,
	frame,
	NODE,
	seeded,
	serviceJson,
	spec,
	STACK,
	taskJson,
	type Service,
	type ServiceSeed,
	type Spec
} from './service.ts';

export type Engine = Part & { readonly imageOf: (service: string) => string };

/**
 * Simulates the Docker Engine API of a swarm manager for a real docker. Answers from its state and records requests.
 */
export async function engine(
	stack: string,
	seeds: readonly ServiceSeed[],
	recorder: Recorder
): Promise<Engine> {
	let services: readonly Service[] = seeds.map((seed) => seeded(stack, seed));
	const find = (key: string) =>
		services.find(({ spec: { Name } }) => Name === key || `id-${Name}` === key);

	function update(service: Service, next: Spec, how: string): void {
		const { Name } = service.spec;
		const image = ({ TaskTemplate }: Spec) => TaskTemplate.ContainerSpec.Image;
		recorder.recordUnordered(`${how} service ${Name}: ${image(service.spec)} -> ${image(next)}`);
		const changed = { version: service.version + 1, spec: next, previous: service.spec };
		services = services.map((one) => (one.spec.Name === Name ? changed : one));
	}

	async function change(
		key: string,
		request: IncomingMessage,
		query: URLSearchParams,
		response: ServerResponse
	) {
		const service = find(key);
		if (service === undefined) {
			sendJson(response, { message: `no service ${key}` }, 404);
			return;
		}
		const body = spec.parse(JSON.parse(await bodyOf(request)));
		const login = request.headers['x-registry-auth'] === undefined ? '' : ', with the login';
		if (query.get('rollback') === 'previous') {
			if (service.previous === undefined) {
				sendJson(response, { message: 'service has no previous spec' }, 400);
				return;
			}
			update(service, service.previous, 'roll back');
		} else update(service, body, `update${login}`);
		sendJson(response, {});
	}

	function list(query: URLSearchParams): readonly Service[] {
		const filters = z
			.record(z.string(), z.record(z.string(), z.boolean()))
			.parse(JSON.parse(query.get('filters') ?? '{}'));
		const wanted = (name: string) => Object.keys(filters[name] ?? {});
		const keys = [...wanted('name'), ...wanted('id'), ...wanted('service')];
		return services.filter(
			({ spec: { Name, Labels } }) =>
				(keys.length === 0 || keys.includes(Name) || keys.includes(`id-${Name}`)) &&
				wanted('label').every((label) => {
					const [key = '', value] = label.split('=');
					return Labels?.[key] === value;
				})
		);
	}

	function read(path: string, query: URLSearchParams, response: ServerResponse): void {
		const service = find(/^\/services\/([^/]+)/.exec(path)?.[1] ?? '');
		if (path === '/info') {
			sendJson(response, {
				ID: 'engine',
				Swarm: { NodeID: 'node-1', LocalNodeState: 'active', ControlAvailable: true }
			});
			return;
		}
		if (path.startsWith('/distribution/')) {
			recorder.recordUnordered(`look up ${decodeURIComponent(path.slice(14, -5))} in the registry`);
			sendJson(response, {
				Descriptor: { mediaType: 'application/json', digest: DIGEST, size: 1 },
				Platforms: [{ architecture: 'amd64', os: 'linux' }]
			});
			return;
		}
		if (path.endsWith('/logs')) {
			recorder.record(
				`read the log of ${service?.spec.Name ?? path}, lines: ${query.get('tail') ?? 'all'}`
			);
			response.setHeader('content-type', 'application/vnd.docker.raw-stream');
			return void response.end(frame('the log of the bridge\n'));
		}
		if (path.startsWith('/services/')) {
			if (service === undefined) {
				recorder.record(`read ${path}, which is not there`);
				sendJson(response, { message: `no such service ${path}` }, 404);
				return;
			}
			recorder.record(`read service ${service.spec.Name}`);
			sendJson(response, serviceJson(service));
			return;
		}
		if (path === '/services') {
			const found = list(query);
			recorder.record(`list services: ${found.map(({ spec: { Name } }) => Name).join(', ')}`);
			sendJson(response, found.map(serviceJson));
			return;
		}
		if (path === '/tasks') {
			sendJson(response, list(query).map(taskJson));
			return;
		}
		if (path === '/nodes') {
			sendJson(response, [NODE]);
			return;
		}
		if (path === '/nodes/self' || path === '/nodes/node-1') {
			sendJson(response, NODE);
			return;
		}
		if (path === '/networks') {
			sendJson(response, [
				{ Name: `${stack}_default`, Id: 'network-1', Scope: 'swarm', Labels: { [STACK]: stack } }
			]);
			return;
		}
		if (path === '/secrets' || path === '/configs') {
			sendJson(response, []);
			return;
		}
		recorder.record(`asked for ${path}, which nobody serves`);
		sendJson(response, { message: `no ${path}` }, 404);
	}

	const server = await serve(async (request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://engine');
		const path = pathname.replace(/^\/v\d+\.\d+/, '');
		response.setHeader('Api-Version', '1.41');
		if (path === '/_ping') return void response.end('OK');
		const key = /^\/services\/([^/]+)\/update$/.exec(path)?.[1];
		if (request.method === 'POST' && key !== undefined)
			return change(key, request, searchParams, response);
		read(path, searchParams, response);
	});

	return {
		env: { DOCKER_HOST: `tcp://127.0.0.1:${server.port}`, DOCKER_CLI_HINTS: 'false' },
		imageOf: (service) =>
			find(`${stack}_${service}`)?.spec.TaskTemplate.ContainerSpec.Image ?? 'none',
		save: () => {
			const kept = services;
			return () => {
				services = kept;
			};
		},
		close: server.close
	};
}
