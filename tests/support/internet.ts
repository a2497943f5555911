import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import type { Handler } from './http.ts';
import type { Recorder } from './record.ts';

/** Answers for the hosts whose names match. */
export type Host = { readonly name: RegExp; readonly handle: Handler };

export type Internet = {
	readonly env: Readonly<Record<string, string>>;
	readonly close: () => Promise<void>;
};

const NAMES = [
	...['scim.example.com', '*.docker.io', '*.googleapis.com', '*.githubusercontent.com'],
	...['*.amazonaws.com', '*.us-east-1.amazonaws.com', '*.eu-central-1.amazonaws.com']
];

/** Makes a certificate for all hosts of the rehearsals, valid for one day. */
function certificate(folder: string) {
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	const { status, stderr } = spawnSync(
		'openssl',
		[
			...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
			...['-keyout', key, '-out', cert, '-days', '1', '-subj', '/CN=rehearsal'],
			...['-addext', `subjectAltName=${NAMES.map((name) => `DNS:${name}`).join(',')}`]
		],
		{ encoding: 'utf8' }
	);
	if (status !== 0) throw new Error(`The rehearsal needs openssl: ${stderr}`);
	return { file: cert, key: readFileSync(key), cert: readFileSync(cert) };
}

/**
 * Stands in for the internet: a proxy on the loopback address that answers for a few hosts over TLS and refuses all
 * others. The real tools therefore run with exactly the commands that a runbook prints.
 */
export async function internet(
	hosts: readonly Host[],
	recorder: Recorder,
	folder: string
): Promise<Internet> {
	const { file, key, cert } = certificate(folder);
	const secure = createSecureServer({ key, cert }, (request, response) => {
		const name = (request.headers.host ?? '').replace(/:\d+$/, '');
		const host = hosts.find((one) => one.name.test(name));
		if (host === undefined) {
			recorder.record(`asked ${name}, which is not there`);
			response.writeHead(502).end();
			return;
		}
		void Promise.resolve(host.handle(request, response)).catch((error: unknown) => {
			console.error(error);
			response.writeHead(500).end(String(error));
		});
	});
	const proxy = createServer((_, response) => void response.writeHead(502).end());
	const tunnels = new Set<Duplex>();
	proxy.on('connect', (_, socket) => {
		tunnels.add(socket);
		socket.on('close', () => tunnels.delete(socket));
		socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
		secure.emit('connection', socket);
	});
	await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
	const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
	return {
		env: {
			HTTPS_PROXY: url,
			https_proxy: url,
			NO_PROXY: '127.0.0.1',
			no_proxy: '127.0.0.1',
			SSL_CERT_FILE: file,
			REQUESTS_CA_BUNDLE: file,
			CURL_CA_BUNDLE: file,
			AWS_CA_BUNDLE: file
		},
		close: () =>
			new Promise((resolve) => {
				// `closeAllConnections` does not include tunneled sockets.
				tunnels.forEach((socket) => socket.destroy());
				proxy.closeAllConnections();
				proxy.close(() => resolve());
			})
	};
}
