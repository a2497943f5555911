import type { Host } from '../support/internet.ts';
import type { Recorder } from '../support/record.ts';

/** The health that the bridge reports, good or bad. Checks must fail for the bad ones. */
export type BridgeMood = 'well' | 'a worker is unhealthy' | 'does not answer' | 'refuses the token';

/** The bearer token of the rehearsals. Contains every character that a shell might interpret. */
export const TOKEN = `rehearsal.$HOME'"\\-token`;

const SOURCES = ['ConfirmationWatcher', 'RedisCache', 'SCIMServer', 'StartProvisionWatcher'];

/**
 * Simulates a bridge that answers /health as in docs/facts/platforms.md 0.3.
 * @param running the version that runs now
 * @param spaces whether its JSON spans several lines; no source says which is right
 */
export function bridge(
	running: () => string,
	mood: () => BridgeMood,
	recorder: Recorder,
	spaces: boolean
): Host {
	return {
		name: /^scim\.example\.com$/,
		handle: (request, response) => {
			const authorization = request.headers.authorization ?? 'none';
			const good = authorization === `Bearer ${TOKEN}`;
			recorder.record(
				`${request.method ?? ''} https://${request.headers.host ?? ''}${request.url ?? ''} ${good ? 'with the token' : 'WITHOUT THE TOKEN'}, accepts ${request.headers.accept ?? 'anything'}`
			);
			if (mood() === 'does not answer') return void request.socket.destroy();
			if (!good || mood() === 'refuses the token') return void response.writeHead(401).end();
			if (request.url !== '/health') return void response.writeHead(404).end();
			const health = {
				build: '209161',
				version: running(),
				reports: SOURCES.map((source, i) => ({
					source,
					time: '2026-11-02T10:00:00Z',
					expires: '2026-11-02T10:05:00Z',
					state: i === 1 && mood() === 'a worker is unhealthy' ? 'unhealthy' : 'healthy'
				})),
				retrievedAt: '2026-11-02T10:00:00Z'
			};
			response.writeHead(200, { 'content-type': 'application/json' });
			response.end(JSON.stringify(health, undefined, spaces ? 2 : undefined));
		}
	};
}
