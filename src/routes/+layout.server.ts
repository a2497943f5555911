import { singleFile } from 'virtual:single-file';
import { rootFrom } from '../entry/root.ts';
import type { SingleFile } from '#lib/offline/single-file.ts';
import type { LayoutServerLoad } from './$types.ts';

function offered(): SingleFile | undefined {
	if (singleFile === undefined) return undefined;
	const { name, size, sha256 } = singleFile;
	return { name, size, sha256 };
}

export const load: LayoutServerLoad = ({ url }) => ({
	root: rootFrom(url.pathname),
	singleFile: offered()
});
