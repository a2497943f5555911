import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../support/internet.ts';
import { sendJson } from '../../support/http.ts';
import type { Part } from '../part.ts';
import type { Recorder } from '../../support/record.ts';
import type { StubAnswer, StubCall, StubRun, StubTable } from '../tools/stub.ts';
import type { CloudRun } from './cloud-run.ts';

const project = { '--project': 'value' } as const;
const regional = { ...project, '--region': 'value' } as const;

export const gcloudTable: StubTable = {
	source: 'https://cloud.google.com/sdk/gcloud/reference',
	commands: {
		'container clusters get-credentials': {
			options: { ...project, '--location': 'value' },
			words: [1, 1]
		},
		'compute addresses list': { options: project },
		'run services list': { options: project },
		'run services describe': { options: { ...regional, '--format': 'value' }, words: [1, 1] },
		'run services update': {
			options: { ...regional, '--container': 'value', '--image': 'value' },
			words: [1, 1]
		},
		'run services replace': { options: { ...regional, '--dry-run': 'flag' }, words: [1, 1] },
		'run services logs read': { options: { ...regional, '--limit': 'value' }, words: [1, 1] },
		'run revisions list': { options: { ...regional, '--service': 'value' } }
	}
};

/** @returns the environment of a signed-in Google Cloud user */
function signedIn(folder: string): Readonly<Record<string, string>> {
	const token = join(folder, 'google-token');
	writeFileSync(token, 'rehearsal');
	return {
		CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: token,
		CLOUDSDK_CORE_DISABLE_PROMPTS: '1',
		CLOUDSDK_CORE_DISABLE_USAGE_REPORTING: '1'
	};
}

const part = (folder: string, gcloud: StubRun): Part => ({
	env: signedIn(folder),
	stubs: { gcloud },
	save: () => () => undefined,
	close: () => Promise.resolve()
});

/** The definition of a service as `--format export` writes it, with the fields used here. */
const exported = ({ seed, images }: CloudRun): string => `apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: ${seed.name}
spec:
  template:
    spec:
      containers:
${Object.entries(images())
	.map(([name, image]) => `      - image: ${image}\n        name: ${name}\n`)
	.join('')}`;

const imagesIn = (definition: string) =>
	Object.fromEntries(
		[...definition.matchAll(/- image: (\S+)\n\s+name: (\S+)/g)].map(([, image = '', name = '']) => [
			name,
			image
		])
	);

/** A stub of gcloud for a Cloud Run service, for machines without the real one. */
export function gcloudRun(service: CloudRun, folder: string): Part {
	const { project, region, name } = service.seed;
	const where = `${project}/${region}/${name}`;

	function run(call: StubCall): StubAnswer {
		const option = call.option;
		if (call.command === 'run services list') {
			service.note(`list services of ${option('--project')}`);
			return { output: `${name}\n` };
		}
		const asked =
			call.command === 'run services replace' ? name : (call.words[0] ?? option('--service'));
		if (!service.isHere(option('--project'), option('--region'), asked)) {
			service.note(`${call.command} of ${asked}, which is not there`);
			return { errors: `Cannot find service [${asked}]\n`, status: 1 };
		}
		switch (call.command) {
			case 'run services describe':
				service.note(`read ${where}`);
				return { output: exported(service) };
			case 'run services update':
				service.note(`read ${where}`);
				service.deploy({ ...service.images(), [option('--container')]: option('--image') }, false);
				return { output: 'Done.\n' };
			case 'run services replace': {
				const definition = readFileSync(join(call.cwd, call.words[0] ?? ''), 'utf8');
				service.note(`read ${where}`);
				service.deploy(imagesIn(definition), call.options.has('--dry-run'));
				return { output: 'Done.\n' };
			}
			case 'run services logs read':
				service.note(`read the log of ${asked}, lines: ${option('--limit')}`);
				return { output: 'the log of the bridge\n' };
			default:
				service.note(`list revisions of ${where}`);
				return { output: `${name}-1\n` };
		}
	}

	return part(folder, run);
}

/** gcloud for a GKE cluster: its host for the real gcloud, and a stub. */
export function gcloudCluster(
	recorder: Recorder,
	folder: string
): { readonly part: Part; readonly hosts: readonly Host[] } {
	const asked = (path: string) => recorder.record(`ask for cluster ${path}`);
	const addresses = (inProject: string) => recorder.record(`list addresses of ${inProject}`);
	return {
		part: part(folder, (call) => {
			const inProject = call.option('--project');
			if (call.command === 'compute addresses list') addresses(inProject);
			else asked([inProject, call.option('--location'), ...call.words].join('/'));
			return { output: 'done\n' };
		}),
		hosts: [
			{
				name: /^container\.googleapis\.com$/,
				handle: (request, response) => {
					const [, inProject = '', location = '', name = ''] =
						/projects\/([^/]+)\/locations\/([^/]+)\/clusters\/([^?]+)/.exec(request.url ?? '') ??
						[];
					asked([inProject, location, name].join('/'));
					sendJson(response, {
						name,
						location,
						status: 'RUNNING',
						endpoint: '192.0.2.1',
						masterAuth: { clusterCaCertificate: Buffer.from('none').toString('base64') }
					});
				}
			},
			{
				name: /^compute\.googleapis\.com$/,
				handle: (request, response) => {
					addresses(/projects\/([^/]+)\//.exec(request.url ?? '')?.[1] ?? '');
					sendJson(response, { kind: 'compute#addressAggregatedList', items: {} });
				}
			}
		]
	};
}
