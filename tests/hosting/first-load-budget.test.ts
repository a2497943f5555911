import { constants, createBrotliDecompress } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { METHOD_IDS } from '#lib/runbook/methods/index.ts';
import { content } from './built.ts';
import { firstLoadOfLink, firstLoadOfPage, type FirstLoad } from './first-load.ts';

/** docs/performance.md. One kilobyte is 1000 bytes. */
const BUDGET = { bytes: 70_000, html: 14_000, requests: 10 } as const;

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

const line = (what: string, { bytes, html, requests }: FirstLoad): string =>
	`first load: ${what.padEnd(26)} ${kilobytes(bytes)} KB, page ${kilobytes(html)} KB, ${requests} requests`;

/** @returns the text of a page after this many bytes of its compressed form */
function beginningOf(page: string, bytes: number): Promise<string> {
	const pieces: Buffer[] = [];
	const decompress = createBrotliDecompress({
		finishFlush: constants.BROTLI_OPERATION_FLUSH
	});
	return new Promise((resolve, reject) => {
		decompress.on('data', (piece: Buffer) => pieces.push(piece));
		decompress.on('end', () => resolve(Buffer.concat(pieces).toString()));
		decompress.on('error', reject);
		decompress.end(content(`${page}.br`).subarray(0, bytes));
	});
}

describe.each(METHOD_IDS)('%s', (id) => {
	const link = firstLoadOfLink(id);

	it('a link to its runbook stays within the budget', () => {
		console.log(line(id, link));
		expect(link.bytes).toBeLessThanOrEqual(BUDGET.bytes);
		expect(link.html).toBeLessThanOrEqual(BUDGET.html);
		expect(link.requests).toBeLessThanOrEqual(BUDGET.requests);
	});

	it('its page asks for no more files, and its first round trip brings the styles and the first commands', async () => {
		const page = firstLoadOfPage(id);
		console.log(line(`${id}/`, page));
		expect(page.requests).toBeLessThanOrEqual(BUDGET.requests);
		const first = await beginningOf(`${id}/index.html`, BUDGET.html);
		expect(first).toContain('</style>');
		expect(first).toMatch(/id="phase-prepare"[\s\S]*<pre/);
	});
});
