import { z } from 'zod';
import { bodyOf, sendJson } from '../../support/http.ts';
import type { Host } from '../../support/internet.ts';
import type { Part } from '../part.ts';
import type { Recorder } from '../../support/record.ts';

export type ServiceSeed = {
	readonly project: string;
	readonly region: string;
	readonly name: string;
	readonly image: string;
};

/** Images, by the name of their container. */
type Images = Readonly<Record<string, string>>;

const body = z.looseObject({
	metadata: z.looseObject({ name: z.string() }),
	spec: z.looseObject({
		template: z.looseObject({
			spec: z.looseObject({
				containers: z.array(z.looseObject({ name: z.string().default(''), image: z.string() }))
			})
		})
	})
});

const imagesOf = (object: z.output<typeof body>): Images =>
	Object.fromEntries(object.spec.template.spec.containers.map(({ name, image }) => [name, image]));

export type CloudRun = Part & {
	readonly seed: ServiceSeed;
	readonly host: Host;
	readonly images: () => Images;
	readonly isHere: (project: string, region: string, name: string) => boolean;
	readonly note: (what: string) => void;
	/** Deploys images, or validates them if `dry`. */
	readonly deploy: (images: Images, dry: boolean) => void;
};

/** Simulates a Cloud Run service with a bridge and its Redis, for both the real gcloud over HTTPS and its stub. */
export function cloudRun(seed: ServiceSeed, recorder: Recorder): CloudRun {
	const { project, region, name } = seed;
	const where = `${project}/${region}/${name}`;
	let images: Images = { scim: seed.image, redis: 'redis' };
	let generation = 1;

	const object = () => ({
		apiVersion: 'serving.knative.dev/v1',
		kind: 'Service',
		metadata: { name, namespace: project, generation, resourceVersion: 'v1', annotations: {} },
		spec: {
			template: {
				metadata: {},
				spec: {
					containers: Object.entries(images).map(([container, image]) => ({
						name: container,
						image,
						...(container === 'scim' ? { ports: [{ containerPort: 3002 }] } : {})
					}))
				}
			},
			traffic: [{ percent: 100, latestRevision: true }]
		},
		status: {
			observedGeneration: generation,
			conditions: ['Ready', 'ConfigurationsReady', 'RoutesReady'].map((type) => ({
				type,
				status: 'True'
			})),
			latestReadyRevisionName: `${name}-${generation}`,
			latestCreatedRevisionName: `${name}-${generation}`,
			url: 'https://scim.example.com',
			traffic: [{ percent: 100, revisionName: `${name}-${generation}`, latestRevision: true }]
		}
	});

	function deploy(next: Images, dry: boolean): void {
		const all = [...new Set([...Object.keys(images), ...Object.keys(next)])];
		const differences = all
			.filter((container) => images[container] !== next[container])
			.map(
				(container) =>
					`${container}: ${images[container] ?? 'none'} -> ${next[container] ?? 'none'}`
			);
		recorder.record(
			`${dry ? 'try to deploy' : 'deploy'} ${where}: ${differences.join('; ') || 'nothing differs'}`
		);
		if (dry) return;
		images = next;
		generation += 1;
	}

	const revision = () => ({
		apiVersion: 'serving.knative.dev/v1',
		kind: 'Revision',
		metadata: {
			name: `${name}-${generation}`,
			namespace: project,
			labels: { 'serving.knative.dev/service': name },
			creationTimestamp: '2026-11-02T10:00:00Z'
		},
		spec: { containers: object().spec.template.spec.containers },
		status: { conditions: [{ type: 'Ready', status: 'True' }] }
	});

	const list = (kind: string, items: readonly unknown[]) => ({
		apiVersion: 'serving.knative.dev/v1',
		kind,
		metadata: {},
		items
	});

	const host: Host = {
		name: new RegExp(`^((${region}-)?run|logging|cloudresourcemanager)\\.googleapis\\.com$`),
		handle: async (request, response) => {
			const { pathname, searchParams } = new URL(request.url ?? '/', 'https://google');
			if (pathname === '/v2/entries:list') {
				const { filter, pageSize } = z
					.looseObject({ filter: z.string(), pageSize: z.number() })
					.parse(JSON.parse(await bodyOf(request)));
				const asked = /service_name = "?([\w-]+)/.exec(filter)?.[1] ?? 'every service';
				recorder.record(`read the log of ${asked}, lines: ${pageSize}`);
				sendJson(response, {
					entries: [{ textPayload: 'the log of the bridge', timestamp: '2026-11-02T10:00:00Z' }]
				});
				return;
			}
			// `replace` requests the number of the project first.
			if (pathname === `/v1/projects/${project}`) {
				sendJson(response, { projectId: project, projectNumber: '1' });
				return;
			}
			if (pathname.startsWith('/v1/projects/')) {
				recorder.record(`list services of ${pathname.split('/')[3] ?? ''}`);
				sendJson(response, list('ServiceList', [object()]));
				return;
			}
			const [, inProject, kind, asked] =
				/namespaces\/([^/]+)\/(services|revisions)(?:\/(.+))?$/.exec(pathname) ?? [];
			if (inProject === project && kind === 'revisions') {
				recorder.record(`list revisions of ${where}`);
				sendJson(response, list('RevisionList', [revision()]));
				return;
			}
			if (inProject !== project || asked !== name) {
				recorder.record(`${request.method ?? ''} ${pathname}, which is not there`);
				sendJson(response, { error: { code: 404, status: 'NOT_FOUND' } }, 404);
				return;
			}
			if (request.method === 'PUT') {
				const next = imagesOf(body.parse(JSON.parse(await bodyOf(request))));
				deploy(next, searchParams.get('dryRun') === 'all');
			} else recorder.record(`read ${where}`);
			sendJson(response, object());
		}
	};

	return {
		seed,
		host,
		images: () => images,
		isHere: (inProject, inRegion, called) =>
			inProject === project && inRegion === region && called === name,
		note: recorder.record,
		deploy,
		env: {},
		save: () => {
			const kept = { images, generation };
			return () => ({ images, generation } = kept);
		},
		close: () => Promise.resolve()
	};
}
