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
 * Builds the site and the skeleton with the same packages.
 * @param {string} root the repository
 * @param {string} scratch a folder inside it for what is only measured
 * @returns {Promise<{ site: string, skeleton: string }>} the built folders
 */
export async function buildBoth(root, scratch) {
	const folder = join(scratch, 'skeleton');
	await writeSkeleton(folder);
	return { site: build(root, root), skeleton: build(root, folder) };
}
