import { createHash } from 'node:crypto';
import { sendJson } from '../support/http.ts';
import type { Host } from '../support/internet.ts';
import type { Recorder } from '../support/record.ts';

const DOCKER = 'application/vnd.docker';

/** A document in a registry, and the digest that refers to it. */
function stored(document: object) {
	const content = JSON.stringify(document);
	return {
		content,
		size: content.length,
		digest: `sha256:${createHash('sha256').update(content).digest('hex')}`
	};
}

const images = ['amd64', 'arm64'].map((architecture) => {
	const config = stored({
		architecture,
		os: 'linux',
		config: {},
		history: [],
		rootfs: { type: 'layers', diff_ids: [] }
	});
	const manifest = stored({
		schemaVersion: 2,
		mediaType: `${DOCKER}.distribution.manifest.v2+json`,
		config: {
			mediaType: `${DOCKER}.container.image.v1+json`,
			size: config.size,
			digest: config.digest
		},
		layers: []
	});
	return { architecture, config, manifest };
});

const list = stored({
	schemaVersion: 2,
	mediaType: `${DOCKER}.distribution.manifest.list.v2+json`,
	manifests: images.map(({ architecture, manifest }) => ({
		mediaType: `${DOCKER}.distribution.manifest.v2+json`,
		size: manifest.size,
		digest: manifest.digest,
		platform: { architecture, os: 'linux' }
	}))
});

/** Simulates Docker Hub, as far as a request for one tag needs it. */
export const registry = (recorder: Recorder): Host => ({
	name: /(^|\.)docker\.io$/,
	handle: (request, response) => {
		response.setHeader('Docker-Distribution-Api-Version', 'registry/2.0');
		const [, image, kind, wanted] =
			/^\/v2\/(.+)\/(manifests|blobs)\/(.+)$/.exec(request.url ?? '') ?? [];
		if (image === undefined || wanted === undefined) {
			sendJson(response, {});
			return;
		}
		const send = ({ content, digest }: typeof list, type: string) => {
			response.writeHead(200, {
				'content-type': `${DOCKER}.${type}+json`,
				'content-length': content.length,
				'docker-content-digest': digest
			});
			response.end(request.method === 'HEAD' ? undefined : content);
		};
		const found = images.find(
			({ config, manifest }) => config.digest === wanted || manifest.digest === wanted
		);
		if (kind === 'blobs' && found !== undefined) {
			send(found.config, 'container.image.v1');
			return;
		}
		if (found !== undefined) {
			send(found.manifest, 'distribution.manifest.v2');
			return;
		}
		recorder.record(`look up ${image}:${wanted} on Docker Hub`);
		send(list, 'distribution.manifest.list.v2');
	}
});
