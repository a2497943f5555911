import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Loads a TypeScript module and its imports through Vite, since Node.js 20 cannot load TypeScript.
 * @param {URL} url of the module
 */
export async function importModule(url) {
	const options = /** @type {const} */ ({ configFile: false, logLevel: 'error' });
	const { module } = await runnerImport(fileURLToPath(url), options);
	return module;
}
