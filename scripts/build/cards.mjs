import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const NAME = 'virtual:cards';
const SOURCE = fileURLToPath(new URL('../../src/lib/runbook/methods/cards.ts', import.meta.url));

/**
 * Provides `virtual:cards`: the export of src/lib/runbook/methods/cards.ts as data, without the code of the methods.
 * @returns {import('vite').Plugin}
 */
export const cards = () => ({
	name: 'cards',
	resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
	async load(id) {
		if (id !== `\0${NAME}`) return undefined;
		const { module, dependencies } = await runnerImport(SOURCE);
		for (const file of dependencies) this.addWatchFile(file);
		return `export const cards = ${JSON.stringify(module.cards)};`;
	}
});
