import { request, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export type Answer = {
	readonly status: number | undefined;
	readonly headers: IncomingHttpHeaders;
	/** The body as received, possibly compressed. */
	readonly body: Buffer;
};

/**
 * Requests one address. Unlike `fetch`, it follows no redirect, sends no accept-encoding by itself, and does not
 * decompress.
 */
export const ask = (url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
	new Promise((resolve, reject) => {
		request(url, { headers, agent: false }, (response) => {
			buffer(response).then(
				(body) => resolve({ status: response.statusCode, headers: response.headers, body }),
				reject
			);
		})
			.on('error', reject)
			.end();
	});

const DECODE: Readonly<Record<string, (body: Buffer) => Buffer>> = {
	br: brotliDecompressSync,
	gzip: gunzipSync
};

/** @returns the decompressed body of an answer */
export function decoded({ headers, body }: Answer): Buffer {
	const encoding = headers['content-encoding'];
	if (encoding === undefined) return body;
	const decode = DECODE[encoding];
	if (decode === undefined) throw new Error(`Nobody asked for ${encoding}.`);
	return decode(body);
}
