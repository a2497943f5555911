import { inject } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { BUILD } from './built.ts';
import { startCaddy, startNginx, type Running } from './servers.ts';

const { nginx, caddy } = inject('webServers');

const ownServer = async (base: string): Promise<Running> => {
	const { url, close } = await serve({ root: BUILD, port: 0, base });
	return { origin: new URL(url).origin, close };
};

export type Host = {
	readonly name: string;
	readonly base: string;
	readonly brotli: boolean;
	/** Undefined if the server is not installed; setup.ts reports that. */
	readonly start: (() => Promise<Running>) | undefined;
};

const host = (name: string, base: string, brotli: boolean, start: Host['start']): Host => ({
	name,
	base,
	brotli,
	start
});
const SUB_PATH = '/runbooks/';
const nginxBrotli = nginx?.brotli === undefined ? undefined : nginx;

/** All documented ways of hosting that can be tested here. */
export const HOSTS: readonly Host[] = [
	host('the server of the browser tests', '/', true, () => ownServer('/')),
	host('the same, under a sub-path', SUB_PATH, true, () => ownServer(SUB_PATH)),
	host('nginx', '/', false, nginx && (() => startNginx(nginx, 'own-host.conf', false))),
	host(
		'nginx, sub-path',
		SUB_PATH,
		false,
		nginx && (() => startNginx(nginx, 'sub-path.conf', false))
	),
	host(
		'nginx, brotli',
		'/',
		true,
		nginxBrotli && (() => startNginx(nginxBrotli, 'own-host.conf', true))
	),
	host('Caddy', '/', true, caddy && (() => startCaddy(caddy, 'own-host.caddy'))),
	host('Caddy, sub-path', SUB_PATH, true, caddy && (() => startCaddy(caddy, 'sub-path.caddy')))
];
