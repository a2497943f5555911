import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Loads a TypeScript module, with what it imports: Node.js 20 reads no TypeScript, Vite does.
 * @param {URL} url of the module
 */
export async function importModule(url) {
	const options = /** @type {const} */ ({ configFile: false, logLevel: 'error' });
	const { module } = await runnerImport(fileURLToPath(url), options);
	return module;
}
