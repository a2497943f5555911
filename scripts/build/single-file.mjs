const ID = 'virtual:single-file';

/**
 * Provides `virtual:single-file`: the whole site as one file, with its name, size and digest. Undefined unless the site
 * is built. The pages that offer the file and the route that serves it read this module, so that they agree.
 * @returns {import('vite').Plugin}
 */
export function singleFile() {
	let isBuild = false;
	return {
		name: 'single-file',
		configResolved: ({ command }) => void (isBuild = command === 'build'),
		resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
		async load(id) {
			if (id !== `\0${ID}`) return undefined;
			if (!isBuild) return 'export const singleFile = undefined;';
			const { makeSingleFile } = await import('./make-single-file.mjs');
			return `export const singleFile = ${JSON.stringify(await makeSingleFile())};`;
		}
	};
}
