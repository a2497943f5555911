import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All inputs of the build. The proof page needs the results of the tests. */
const SOURCES = [
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'scripts/build',
	'src',
	'static',
	'test-results'
];

/** @type {(path: string) => string[]} */
function filesIn(path) {
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesIn(join(path, name)));
}

/** @type {(path: string) => boolean} */
const counts = (path) => !path.startsWith('test-results') || path.endsWith('.json');

/**
 * Names an edition of the site by a hash of its sources. A build without changes is not a new edition for open pages.
 * @returns {string} 16 hexadecimal digits
 */
export function versionOfSources() {
	const hash = createHash('sha256').update(process.env.VITE_SITE_URL ?? '');
	for (const path of SOURCES.flatMap(filesIn).filter(counts))
		hash.update(`\0${path}\0`).update(readFileSync(path));
	return hash.digest('hex').slice(0, 16);
}
