import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Starts npm in the repository. If npm started this script, it is the same npm. */
function start(spawns, args, options) {
	const cli = process.env.npm_execpath ?? '';
	const here = { cwd: root, ...options };
	// On Windows npm is a .cmd file, which only a shell can start.
	return cli.endsWith('npm-cli.js')
		? spawns(process.execPath, [cli, ...args], here)
		: spawns(['npm', ...args].join(' '), { ...here, shell: true });
}

/**
 * Runs npm and shows its output.
 * @param args words that need no quoting
 * @returns its exit code
 */
export function npm(args, env = {}) {
	const { status } = start(spawnSync, args, { stdio: 'inherit', env: { ...process.env, ...env } });
	return status ?? 1;
}

/**
 * Runs npm beside others.
 * @param args words that need no quoting
 * @returns its exit code and all that it said, once it ends
 */
export async function npmBeside(args) {
	const child = start(spawn, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text) => (output += text));
	const [code] = await once(child, 'close');
	return { code: code ?? 1, output };
}

/**
 * Runs npm and captures its standard output.
 * @param args words that need no quoting
 * @returns its exit code, and its standard output
 */
export function askNpm(args) {
	const { status, stdout } = start(spawnSync, args, {
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
