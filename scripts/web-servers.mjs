import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Debian’s packages are unpacked here, not installed: an installed server would start and occupy a port. */
const UNPACKED = fileURLToPath(new URL('../node_modules/.cache/web-servers', import.meta.url));
const PACKAGES = ['nginx', 'nginx-common', 'libnginx-mod-http-brotli-static', 'caddy'];
const PATIENCE_MS = 60_000;

/**
 * @typedef {{ binary: string, mimeTypes: string, brotli: string | undefined }} Nginx with the module that sends .br files
 * @typedef {{ binary: string }} Caddy
 */

/** @type {(command: string, args: string[], cwd?: string) => boolean} */
const runs = (command, args, cwd) =>
	spawnSync(command, args, { cwd, stdio: 'ignore', timeout: PATIENCE_MS }).status === 0;

/** @type {(place: string) => Nginx | undefined} */
function nginxBelow(place) {
	const binary = join(place, 'usr/sbin/nginx');
	const mimeTypes = join(place, 'etc/nginx/mime.types');
	// A module works only with the server it was built for, so it comes from the same place.
	const brotli = join(place, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so');
	if (!existsSync(mimeTypes) || !runs(binary, ['-v'])) return undefined;
	return { binary, mimeTypes, brotli: existsSync(brotli) ? brotli : undefined };
}

/** @type {(place: string) => Caddy | undefined} */
function caddyBelow(place) {
	const binary = join(place, 'usr/bin/caddy');
	return runs(binary, ['version']) ? { binary } : undefined;
}

const onMachine = () => ({
	nginx: nginxBelow('/') ?? nginxBelow(UNPACKED),
	caddy: caddyBelow('/') ?? caddyBelow(UNPACKED)
});

function unpack() {
	mkdirSync(UNPACKED, { recursive: true });
	const download = () =>
		runs('apt-get', ['download', '-o', 'Acquire::Retries=0', ...PACKAGES], UNPACKED);
	// A fresh machine has no list of packages yet, and only root may download one.
	if (!download() && process.getuid?.() === 0 && runs('apt-get', ['update'])) download();
	for (const file of readdirSync(UNPACKED))
		if (file.endsWith('.deb')) runs('dpkg', ['-x', file, '.'], UNPACKED);
}

/**
 * Finds nginx and Caddy where Debian puts them, or unpacks Debian’s packages (10 MB).
 * @returns {{ nginx: Nginx | undefined, caddy: Caddy | undefined }}
 */
export function findWebServers() {
	const found = onMachine();
	if (found.nginx !== undefined && found.caddy !== undefined) return found;
	if (!runs('apt-get', ['--version'])) return found;
	unpack();
	return onMachine();
}
