import { createReadStream, realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { staticHost } from './static-host.mjs';

const BUILD = fileURLToPath(new URL('../build', import.meta.url));
const FIRST_PORT = 4173;
const LAST_PORT = FIRST_PORT + 50;

/** @type {(server: import('node:http').Server, port: number, host: string) => Promise<void>} */
const listen = (server, port, host) =>
	new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			resolve();
		});
	});

/** @type {(server: import('node:http').Server, host: string) => Promise<void>} */
async function listenOnFreePort(server, host) {
	for (let port = FIRST_PORT; port < LAST_PORT; port++) {
		try {
			return await listen(server, port, host);
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
		}
	}
	return listen(server, LAST_PORT, host);
}

/**
 * Serves a built folder as a static host that reads its `_headers` would. Not `vite preview`, so that
 * the tests see the very files, and nothing but the files, that will be put on a host.
 * @param {object} [options]
 * @param {string} [options.root]
 * @param {number | undefined} [options.port] without one, the first free port from 4173
 * @param {string} [options.host]
 * @param {string | undefined} [options.base] the path the site lives under
 */
export async function serve({ root = BUILD, port, host = '127.0.0.1', base = '/' } = {}) {
	if (!(await stat(join(root, 'index.html')).catch(() => undefined)))
		throw new Error(`Nothing to serve in ${root}. Run "npm run build" first.`);
	const prefix = `/${base}/`.replace(/\/+/g, '/');
	const answer = await staticHost({ root, base: prefix });
	const server = createServer(async (request, response) => {
		const given = await answer(request);
		response.writeHead(given.status, given.headers);
		if (request.method === 'HEAD') response.end();
		else if ('text' in given) response.end(given.text);
		else pipeline(createReadStream(given.file), response, () => {});
	});
	await (port === undefined ? listenOnFreePort(server, host) : listen(server, port, host));
	const address = server.address();
	const bound = typeof address === 'object' ? address?.port : port;
	return {
		url: `http://${host}:${bound}${prefix}`,
		/** @returns {Promise<void>} */
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	try {
		const { port, base } = parseArgs({
			options: { port: { type: 'string' }, base: { type: 'string' } }
		}).values;
		const { url } = await serve({ port: port === undefined ? undefined : Number(port), base });
		console.log(url);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
