import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { findWebServers } from '../../scripts/web-servers.mjs';

type WebServers = ReturnType<typeof findWebServers>;

declare module 'vitest' {
	interface ProvidedContext {
		readonly webServers: WebServers;
		readonly aws: boolean;
	}
}

/** Logs which servers test the documented configuration and which are missing. */
export default function (project: TestProject): void {
	const found = findWebServers();
	console.log(`nginx: ${found.nginx?.binary ?? 'not here, its tests are skipped'}`);
	if (found.nginx !== undefined)
		console.log(`nginx, brotli: ${found.nginx.brotli ?? 'not here, its tests are skipped'}`);
	console.log(`Caddy: ${found.caddy?.binary ?? 'not here, its tests are skipped'}`);
	const aws = spawnSync('aws', ['--version'], { encoding: 'utf8' });
	console.log(`aws: ${aws.status === 0 ? aws.stdout.trim() : 'not here, its tests are skipped'}`);
	project.provide('webServers', found);
	project.provide('aws', aws.status === 0);
}
