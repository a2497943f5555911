import { once } from 'node:events';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { headersAt, readHeaders } from './headers.mjs';

const BUILD = fileURLToPath(new URL('../build', import.meta.url));
const FIRST_PORT = 4173;
const LAST_PORT = FIRST_PORT + 50;
const NOT_FOUND = '404.html';
/** `dev` rereads files, since tests change them. The default `extensions` would answer `/404` and `/index` too. */
const OPTIONS = { dev: true, etag: true, brotli: true, gzip: true, extensions: [] };

/**
 * sirv sends the files. `_headers`, redirects of folders and the 404 page are ours.
 * @param {string} root
 * @param {string} base with a slash at both ends
 * @returns {import('node:http').RequestListener}
 */
function site(root, base) {
	const rules = readHeaders(readFileSync(join(root, '_headers'), 'utf8'));
	const page = readFileSync(join(root, NOT_FOUND));
	const send = sirv(root, OPTIONS);

	/** @type {(path: string) => Headers} */
	const headersOf = (path) =>
		new Headers({ 'Cache-Control': 'no-cache', ...headersAt(rules, path) });
	/** @type {(path: string) => boolean} */
	const isFolder = (path) => !path.endsWith('/') && existsSync(join(root, path, 'index.html'));
	/** @type {(response: import('node:http').ServerResponse) => void} */
	const notFound = (response) => {
		response.statusCode = 404;
		response.setHeaders(headersOf(`/${NOT_FOUND}`));
		response.setHeader('Content-Type', 'text/html;charset=utf-8').end(page);
	};

	return (request, response) => {
		const { url = '' } = request;
		const [path = ''] = url.split('?');
		if (!`${path}/`.startsWith(base)) return notFound(response);
		const within = path.slice(base.length - 1);
		// sirv sends a 304 with only the headers that were set before.
		response.setHeaders(headersOf(within));
		// A relative address stays on the requested host.
		const location = `./${basename(path)}/${url.slice(path.length)}`;
		if (isFolder(within)) return response.writeHead(308, { Location: location }).end();
		// sirv misreads `bytes=-9`, and throws at `bytes=5-2`. A host may ignore ranges.
		delete request.headers.range;
		request.url = within.replace(/\/$/, '/index.html');
		send(request, response, () => notFound(response));
	};
}

/** @type {(server: import('node:http').Server, port: number, host: string) => Promise<unknown>} */
const listen = (server, port, host) => once(server.listen(port, host), 'listening');

/** @type {(server: import('node:http').Server, host: string) => Promise<unknown>} */
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
 * Serves a built folder like a static host that reads its `_headers`. Replaces `vite preview`, so that the tests see
 * exactly the files that go to a host. Throws if there is no build.
 * @param {object} [options]
 * @param {string} [options.root]
 * @param {number | undefined} [options.port] without one, the first free port from 4173
 * @param {string} [options.host]
 * @param {string | undefined} [options.base] the path the site lives under
 */
export async function serve({ root = BUILD, port, host = '127.0.0.1', base = '/' } = {}) {
	if (!existsSync(join(root, 'index.html')))
		throw new Error(`Nothing to serve in ${root}. Run "npm run build" first.`);
	const prefix = `/${base}/`.replace(/\/+/g, '/');
	const server = createServer(site(root, prefix));
	await (port === undefined ? listenOnFreePort(server, host) : listen(server, port, host));
	const address = server.address();
	const bound = typeof address === 'object' ? address?.port : port;
	return {
		url: `http://${host}:${bound}${prefix}`,
		close: async () => {
			const closed = once(server.close(), 'close');
			server.closeAllConnections();
			await closed;
		}
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
