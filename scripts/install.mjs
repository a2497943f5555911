import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs npm in the repository. If npm started this script, it is the same npm. */
function start(args, options) {
	const cli = process.env.npm_execpath ?? '';
	const here = { cwd: root, ...options };
	// On Windows npm is a .cmd file, which only a shell can start.
	return cli.endsWith('npm-cli.js')
		? spawnSync(process.execPath, [cli, ...args], here)
		: spawnSync(['npm', ...args].join(' '), { ...here, shell: true });
}

/**
 * Runs npm and shows its output.
 * @param args words that need no quoting
 * @returns its exit code
 */
export function npm(args, env = {}) {
	const { status } = start(args, { stdio: 'inherit', env: { ...process.env, ...env } });
	return status ?? 1;
}

/**
 * Runs npm and captures its standard output.
 * @param args words that need no quoting
 * @returns its exit code, and its standard output
 */
export function askNpm(args) {
	const { status, stdout } = start(args, {
		stdio: ['ignore', 'pipe', 'ignore'],
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024
	});
	return { code: status ?? 1, output: stdout ?? '' };
}

const modified = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs the packages of package-lock.json, unless they are up to date. Exits if npm fails. */
export function ensureInstalled() {
	if (modified('node_modules/.package-lock.json') >= modified('package-lock.json')) return;
	// The build needs development packages, whatever NODE_ENV is.
	const code = npm(['ci', '--include=dev']);
	if (code !== 0) process.exit(code);
}
