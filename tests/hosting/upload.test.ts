import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';
import { ASK_AGAIN, FOREVER, typeOf } from './answers.ts';
import { content, files, isImmutable } from './built.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const UPLOAD = join(ROOT, 'docs/hosting/cloudfront/upload.sh');
const EMPTY = '<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>';

type Uploaded = {
	readonly path: string;
	readonly type: string | undefined;
	readonly caching: string | undefined;
	readonly body: Buffer;
};

/** A stand-in for an empty bucket. */
async function bucket() {
	const uploaded: Uploaded[] = [];
	const server = createServer((request, response) => {
		void buffer(request).then((body) => {
			const path = new URL(request.url ?? '', 'http://s3').pathname;
			const { 'content-type': type, 'cache-control': caching } = request.headers;
			if (request.method === 'PUT') uploaded.push({ path, type, caching, body });
			response.writeHead(200, { 'content-type': 'application/xml', etag: '"e"' });
			response.end(request.method === 'GET' ? EMPTY : '');
		});
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	const close = () => server.close();
	return { uploaded, url: `http://127.0.0.1:${port ?? ''}`, close };
}

/** Makes a folder with an `aws` that runs the real one against another endpoint. */
function leadTo(url: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
	const script = `#!/bin/sh\nPATH=\${PATH#*:}\nexec aws --endpoint-url ${url} "$@"\n`;
	writeFileSync(join(folder, 'aws'), script);
	chmodSync(join(folder, 'aws'), 0o755);
	return folder;
}

it.skipIf(!inject('aws')).each(['my-bucket', 'my-bucket/runbooks'])(
	'aws puts into %s what people are sent, as the browser needs it, the pages last',
	{ timeout: 30_000 },
	async (target) => {
		const { uploaded, url, close } = await bucket();
		const folder = leadTo(url);
		const env = {
			PATH: `${folder}:${process.env['PATH'] ?? ''}`,
			HOME: folder,
			AWS_ACCESS_KEY_ID: 'id',
			AWS_SECRET_ACCESS_KEY: 'key',
			AWS_DEFAULT_REGION: 'us-east-1'
		};
		await promisify(execFile)(UPLOAD, [target], { cwd: ROOT, env });
		const names = uploaded.map(({ path }) => decodeURIComponent(path.slice(target.length + 2)));
		expect(names.toSorted()).toEqual(files.toSorted());
		for (const [i, { type, caching, body }] of uploaded.entries()) {
			const name = names[i]!;
			expect(type, name).toMatch(typeOf(name));
			expect(caching, name).toBe(isImmutable(name) ? FOREVER : ASK_AGAIN);
			expect(body.equals(content(name)), name).toBe(true);
		}
		const immutable = files.filter(isImmutable);
		expect(names.slice(0, immutable.length).every(isImmutable)).toBe(true);
		close();
		rmSync(folder, { recursive: true });
	}
);
