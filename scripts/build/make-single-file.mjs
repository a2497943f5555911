import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { sourceUrls } from '../../src/lib/lookup/source-urls.js';
import svelteConfig from '../../svelte.config.js';
import { cards } from './cards.mjs';
import { inlineScript } from './inline-script.mjs';
import { singleDocument } from './single-document.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const NAME = 'scim-bridge-runbooks.html';

/**
 * Forces NODE_ENV=production: Vitest sets "test", which would change the bytes.
 * @template T
 * @param {() => Promise<T>} make
 */
async function forProduction(make) {
	const { NODE_ENV } = process.env;
	process.env.NODE_ENV = 'production';
	try {
		return await make();
	} finally {
		if (NODE_ENV === undefined) delete process.env.NODE_ENV;
		else process.env.NODE_ENV = NODE_ENV;
	}
}

/** @returns {Promise<{ script: string, style: string }>} all of the site, as one script and one style */
async function bundle() {
	const result = await build({
		root,
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		plugins: [
			svelte({ configFile: false, compilerOptions: svelteConfig.compilerOptions ?? {} }),
			cards()
		],
		build: {
			write: false,
			modulePreload: false,
			cssCodeSplit: false,
			rollupOptions: { input: 'src/entry/single.ts', output: { codeSplitting: false } }
		}
	});
	const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
	const scripts = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
	const styles = output.flatMap((file) => (file.type === 'asset' ? [file.source.toString()] : []));
	const [script, style] = [scripts[0], styles[0]];
	if (script === undefined || style === undefined || output.length !== 2)
		throw new Error(`Not one script and one style: ${output.map((file) => file.fileName).join()}`);
	return { script: inlineScript(script.trim()), style: style.trim() };
}

/**
 * Makes the whole site as one file: docs/hosting.md. The same source gives the same bytes.
 * @returns {Promise<{ name: string, html: string, size: number, sha256: string }>} size in bytes, and the digest as
 * `sha256sum` prints it
 */
export async function makeSingleFile() {
	const icon = await readFile(new URL('../../static/favicon.svg', import.meta.url), 'utf8');
	const html = singleDocument({
		...(await forProduction(bundle)),
		icon: icon.trim(),
		sources: Object.values(sourceUrls)
	});
	const bytes = Buffer.from(html);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { name: NAME, html, size: bytes.length, sha256 };
}
