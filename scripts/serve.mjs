import { createReadStream, realpathSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readHeaders } from './headers.mjs';

const BUILD = fileURLToPath(new URL('../build', import.meta.url));
const HEADERS = '_headers';
const FIRST_PORT = 4173;
const LAST_PORT = FIRST_PORT + 50;

const TYPES = new Map([
	['.css', 'text/css; charset=utf-8'],
	['.html', 'text/html; charset=utf-8'],
	['.ico', 'image/x-icon'],
	['.js', 'text/javascript; charset=utf-8'],
	['.json', 'application/json; charset=utf-8'],
	['.map', 'application/json; charset=utf-8'],
	['.md', 'text/markdown; charset=utf-8'],
	['.mjs', 'text/javascript; charset=utf-8'],
	['.png', 'image/png'],
	['.svg', 'image/svg+xml'],
	['.txt', 'text/plain; charset=utf-8'],
	['.webmanifest', 'application/manifest+json; charset=utf-8'],
	['.woff2', 'font/woff2'],
	['.xml', 'application/xml; charset=utf-8']
]);

/**
 * @typedef {{ status: number, headers: Record<string, string | number> }} Head
 * @typedef {Head & ({ file: string } | { text: string })} Answer
 */

/** @type {(status: number, message: string, headers?: Record<string, string>) => Answer} */
const said = (status, message, headers) => ({
	status,
	text: `${message}\n`,
	headers: {
		'content-type': 'text/plain; charset=utf-8',
		'content-length': Buffer.byteLength(message) + 1,
		...headers
	}
});
const NOT_FOUND = said(404, 'Not found');

/** @type {(target: string) => { raw: string, search: string, path: string } | undefined} */
function read(target) {
	try {
		// Not `new URL(target, base)`: that would take the start of `//about` for a host.
		const { pathname, search } = new URL(`http://site${target}`);
		const path = decodeURIComponent(pathname);
		return path.includes('\0') ? undefined : { raw: pathname, search, path };
	} catch {
		return undefined;
	}
}

/**
 * What a static host answers.
 * @param {string} root a real path
 * @param {string} base with a slash at both ends
 * @param {string} target the path and query asked for
 * @returns {Promise<Answer>}
 */
async function answer(root, base, target) {
	const asked = read(target);
	if (asked === undefined) return said(400, 'Bad request');
	const { raw, search, path } = asked;
	// Relative, so that it stays on this host whatever the path looks like.
	const location = `./${raw.slice(raw.lastIndexOf('/') + 1)}/${search}`;
	const toFolder = said(308, 'Moved', { location });
	if (`${path}/` === base) return toFolder;
	if (!path.startsWith(base)) return NOT_FOUND;

	const name = path.slice(base.length);
	const file = join(root, name === '' || name.endsWith('/') ? `${name}index.html` : name);
	// A host that reads this file does not hand it out.
	if (!file.startsWith(root + sep) || name === HEADERS) return NOT_FOUND;
	const found = await stat(file).catch(() => undefined);
	if (found?.isDirectory()) return toFolder;
	if (!found?.isFile()) return NOT_FOUND;
	const type = TYPES.get(extname(file)) ?? 'application/octet-stream';
	return { status: 200, file, headers: { 'content-type': type, 'content-length': found.size } };
}

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
	const folder = realpathSync(root);
	const always = {
		...readHeaders(await readFile(join(folder, HEADERS), 'utf8')),
		'cache-control': 'no-cache'
	};
	const prefix = `/${base}/`.replace(/\/+/g, '/');
	const server = createServer(async ({ method, url = '/' }, response) => {
		const known = method === 'GET' || method === 'HEAD';
		const given = known
			? await answer(folder, prefix, url)
			: said(405, 'Method not allowed', { allow: 'GET, HEAD' });
		response.writeHead(given.status, { ...given.headers, ...always });
		if (method === 'HEAD') response.end();
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
