import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const NAME = 'virtual:cards';
const SOURCE = fileURLToPath(new URL('../../src/lib/runbook/methods/cards.ts', import.meta.url));

/**
 * Makes `virtual:cards` of src/lib/runbook/methods/cards.ts: what that module finds in the methods, as data without their code.
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
