const ID = 'virtual:single-file';

/**
 * Makes `virtual:single-file`: the one file with everything, and what there is to say of it. Pages that offer it and the
 * route that serves it read the same module, so what a page says of the file is true of the file.
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
