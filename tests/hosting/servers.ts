import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProvidedContext } from 'vitest';
import { ask } from './ask.ts';
import { BUILD } from './built.ts';

export type Running = {
	/** The origin, without a path. */
	readonly origin: string;
	readonly close: () => Promise<void>;
};
type Nginx = NonNullable<ProvidedContext['webServers']['nginx']>;
type Caddy = NonNullable<ProvidedContext['webServers']['caddy']>;

const DOCUMENTED = new URL('../../docs/hosting/', import.meta.url);
const FOLDER = '/srv/scim-bridge-runbook/build';

/** @returns a documented configuration with its placeholders replaced; throws if one is missing */
function documented(path: string, known: Readonly<Record<string, string>>): string {
	let text = readFileSync(new URL(path, DOCUMENTED), 'utf8');
	for (const [before, after] of Object.entries(known)) {
		if (!text.includes(before)) throw new Error(`${path} has no "${before}" any more.`);
		text = text.replace(before, after);
	}
	return text;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (address === null || typeof address === 'string') throw new Error('No port.');
	return address.port;
}

type Start = {
	readonly folder: string;
	readonly port: number;
	readonly binary: string;
	readonly args: readonly string[];
};

/** Starts a server and waits until it answers. */
async function start({ folder, port, binary, args }: Start): Promise<Running> {
	const env = { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
	const child = spawn(binary, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
	let said = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	const ended = once(child, 'exit');
	const origin = `http://127.0.0.1:${port}`;
	const answers = () =>
		ask(origin).then(
			() => true,
			() => false
		);
	while (!(await answers()))
		if (child.exitCode !== null) throw new Error(`${binary} does not start: ${said}`);
	const close = async () => {
		child.kill();
		await ended;
		rmSync(folder, { recursive: true });
	};
	return { origin, close };
}

const temporary = (): string => mkdtempSync(join(tmpdir(), 'hosting-'));

/** Settings from Debian’s nginx.conf, plus those for running a single process in its own folder. */
const nginxConf = (modules: string) => `
${modules}
daemon off;
master_process off;
pid nginx.pid;
events {}
http {
	access_log off;
	${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `${of}_temp_path tmp;`).join(' ')}
	sendfile on;
	tcp_nopush on;
	include mime.types;
	default_type application/octet-stream;
	gzip on;
	include conf.d/*.conf;
}
`;

/** @param file name of the documented configuration */
export async function startNginx(nginx: Nginx, file: string, brotli: boolean): Promise<Running> {
	const folder = temporary();
	const port = await freePort();
	for (const name of ['conf.d', 'snippets']) mkdirSync(join(folder, name));
	copyFileSync(nginx.mimeTypes, join(folder, 'mime.types'));
	writeFileSync(
		join(folder, 'nginx.conf'),
		nginxConf(brotli ? `load_module ${nginx.brotli ?? ''};` : '')
	);
	writeFileSync(
		join(folder, 'snippets/scim-bridge-runbook.conf'),
		documented('nginx/site.conf', brotli ? { '#brotli_static on;': 'brotli_static on;' } : {})
	);
	writeFileSync(
		join(folder, 'conf.d/scim-bridge-runbook.conf'),
		documented(`nginx/${file}`, { 'listen 80;': `listen 127.0.0.1:${port};`, [FOLDER]: BUILD })
	);
	const args = ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'];
	return start({ folder, port, binary: nginx.binary, args });
}

/** @param file name of the documented configuration */
export async function startCaddy({ binary }: Caddy, file: string): Promise<Running> {
	const folder = temporary();
	const port = await freePort();
	writeFileSync(
		join(folder, 'scim-bridge-runbook.caddy'),
		documented('caddy/site.caddy', { [FOLDER]: BUILD })
	);
	const site = documented(`caddy/${file}`, { ':80 {': `:${port} {` });
	writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\n${site}`);
	return start({ folder, port, binary, args: ['run', '--config', 'Caddyfile'] });
}
