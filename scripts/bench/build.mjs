import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { writeSkeleton } from './skeleton.mjs';

/** @type {(root: string, folder: string) => string} */
function build(root, folder) {
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		cwd: folder,
		encoding: 'utf8',
		stdio: ['ignore', 'ignore', 'pipe']
	});
	if (status !== 0) throw new Error(`The build failed.\n${stderr}`);
	return join(folder, 'build');
}

/**
 * Builds the site, and the skeletons with the same packages. Throws if a build fails.
 * @param {string} root the repository
 * @param {string} scratch a folder inside it for the skeletons
 * @returns {Promise<{ site: string, bare: string, field: string }>} the built folders
 */
export async function buildAll(root, scratch) {
	const bare = join(scratch, 'bare');
	const field = join(scratch, 'field');
	await writeSkeleton(bare, 'bare');
	await writeSkeleton(field, 'field');
	return { site: build(root, root), bare: build(root, bare), field: build(root, field) };
}
