import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { headersAt, readHeaders } from './headers.mjs';
import { sendFile, statOf } from './send-file.mjs';

const HEADERS = '_headers';
const NOT_FOUND = '404.html';

/**
 * @typedef {import('./send-file.mjs').Headers} Headers
 * @typedef {import('./send-file.mjs').Request} Request
 * @typedef {{ status: number, headers: Headers } & ({ file: string } | { text: string })} Answer
 * @typedef {{ raw: string, search: string, path: string }} Asked
 */

/** @type {(status: number, message: string, headers?: Headers) => Answer} */
const said = (status, message, headers) => ({
	status,
	text: `${message}\n`,
	headers: {
		'content-type': 'text/plain; charset=utf-8',
		'content-length': Buffer.byteLength(message) + 1,
		...headers
	}
});

/** @type {(target: string) => Asked | undefined} */
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

/** Relative, so that it stays on this host whatever the path looks like. @type {(asked: Asked) => Answer} */
const toFolder = ({ raw, search }) =>
	said(308, 'Moved', { location: `./${raw.slice(raw.lastIndexOf('/') + 1)}/${search}` });

/**
 * A static host that reads the `_headers` of the folder it serves.
 * @param {{ root: string, base: string }} site the folder, and the path it lives under with a slash at both ends
 * @returns {Promise<(request: Request) => Promise<Answer>>} what it answers
 */
export async function staticHost({ root, base }) {
	const folder = realpathSync(root);
	const rules = readHeaders(await readFile(join(folder, HEADERS), 'utf8'));
	/** @type {(answer: Answer, path: string) => Answer} */
	const withHeaders = (answer, path) => ({
		...answer,
		headers: { 'cache-control': 'no-cache', ...headersFor(path), ...answer.headers }
	});
	/** @type {(path: string) => Headers} in small letters, as the ones above */
	const headersFor = (path) =>
		Object.fromEntries(
			Object.entries(headersAt(rules, path)).map(([name, value]) => [name.toLowerCase(), value])
		);

	/** @type {(request: Request) => Promise<Answer>} */
	async function notFound(request) {
		const page = join(folder, NOT_FOUND);
		const answer = (await statOf(page)) ? await sendFile(page, request) : said(404, 'Not found');
		return withHeaders({ ...answer, status: 404 }, `/${NOT_FOUND}`);
	}

	return async (request) => {
		if (request.method !== 'GET' && request.method !== 'HEAD')
			return withHeaders(said(405, 'Method not allowed', { allow: 'GET, HEAD' }), '/');
		const asked = read(request.url ?? '/');
		if (asked === undefined) return withHeaders(said(400, 'Bad request'), '/');
		if (`${asked.path}/` === base) return withHeaders(toFolder(asked), '/');
		if (!asked.path.startsWith(base)) return notFound(request);

		const name = asked.path.slice(base.length);
		const file = join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name);
		// A host that reads this file does not hand it out.
		if (!file.startsWith(folder + sep) || name === HEADERS) return notFound(request);
		const found = await statOf(file);
		if (found?.isDirectory()) return withHeaders(toFolder(asked), '/');
		if (!found?.isFile()) return notFound(request);
		const answer = withHeaders(await sendFile(file, request), `/${name}`);
		return request.headers['if-none-match'] === answer.headers['etag']
			? { status: 304, text: '', headers: answer.headers }
			: answer;
	};
}
