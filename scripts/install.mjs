import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs npm in the repository, the same one that runs us if there is one.
 * @param args words that need no quoting
 * @returns its exit code
 */
export function npm(args, env = {}) {
	const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } };
	const cli = process.env.npm_execpath ?? '';
	// On Windows npm is a .cmd file, which only a shell can start.
	const { status } = cli.endsWith('npm-cli.js')
		? spawnSync(process.execPath, [cli, ...args], options)
		: spawnSync(['npm', ...args].join(' '), { ...options, shell: true });
	return status ?? 1;
}

const modified = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs what package-lock.json names, unless that is there already. */
export function ensureInstalled() {
	if (modified('node_modules/.package-lock.json') >= modified('package-lock.json')) return;
	// The site is built from development packages, whatever NODE_ENV says.
	const code = npm(['ci', '--include=dev']);
	if (code !== 0) process.exit(code);
}
