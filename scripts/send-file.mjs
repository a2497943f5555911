import { stat } from 'node:fs/promises';
import { extname } from 'node:path';

/**
 * @typedef {Record<string, string | number>} Headers
 * @typedef {Pick<import('node:http').IncomingMessage, 'headers' | 'method' | 'url'>} Request
 */

/** Written beside the files by the build; the smaller first. */
const ENCODINGS = [
	{ encoding: 'br', ending: '.br' },
	{ encoding: 'gzip', ending: '.gz' }
];

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

/** @type {(request: Request) => Set<string | undefined>} */
const acceptedEncodings = ({ headers }) =>
	new Set(
		(headers['accept-encoding'] ?? '')
			.split(',')
			.map((one) => one.trim().split(/\s*;\s*/))
			.filter(([, quality = '']) => !/^q=0(?:\.0*)?$/.test(quality))
			.map(([encoding]) => encoding)
	);

/** @type {(path: string) => Promise<import('node:fs').Stats | undefined>} */
export const statOf = (path) => stat(path).catch(() => undefined);

/**
 * A file as a static host sends it, in the smallest encoding that was written beside it and that the browser takes.
 * @param {string} file there must be one
 * @param {Request} request
 * @returns {Promise<{ status: 200, file: string, headers: Headers }>}
 */
export async function sendFile(file, request) {
	const written = await Promise.all(
		ENCODINGS.map(async (one) => ({ ...one, stats: await statOf(file + one.ending) }))
	);
	const encoded = written.filter(({ stats }) => stats?.isFile());
	const accepted = acceptedEncodings(request);
	const chosen = encoded.find(({ encoding }) => accepted.has(encoding));
	const { size, mtimeMs } = chosen?.stats ?? (await stat(file));
	const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
	return {
		status: 200,
		file: file + (chosen?.ending ?? ''),
		headers: {
			'content-type': TYPES.get(extname(file)) ?? 'application/octet-stream',
			'content-length': size,
			etag,
			...(encoded.length > 0 && { vary: 'Accept-Encoding' }),
			...(chosen && { 'content-encoding': chosen.encoding })
		}
	};
}
