import type { TestProject } from 'vitest/node';
import { findWebServers } from '../../scripts/web-servers.mjs';

type WebServers = ReturnType<typeof findWebServers>;

declare module 'vitest' {
	interface ProvidedContext {
		readonly webServers: WebServers;
	}
}

/** Says which web servers the documented configuration is tried with, and which are not here. */
export default function (project: TestProject): void {
	const found = findWebServers();
	console.log(`nginx: ${found.nginx?.binary ?? 'not here, its tests are skipped'}`);
	if (found.nginx !== undefined)
		console.log(`nginx, brotli: ${found.nginx.brotli ?? 'not here, its tests are skipped'}`);
	console.log(`Caddy: ${found.caddy?.binary ?? 'not here, its tests are skipped'}`);
	project.provide('webServers', found);
}
