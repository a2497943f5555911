import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { internet, type Host } from '../support/internet.ts';
import { recorder } from '../support/record.ts';

const answers = (name: RegExp, body: string): Host => ({
	name,
	handle: (_, response) => {
		response.writeHead(200, {
			'content-type': 'text/plain; charset=utf-8',
			'access-control-allow-origin': '*'
		});
		response.end(body);
	}
});

/** The two files that name the newest version, at the addresses the page uses. */
const SOURCES: readonly Host[] = [
	answers(/^raw\.githubusercontent\.com$/, 'image: 1password/scim:v2.9.16\n'),
	answers(
		/^1password\.github\.io$/,
		'entries:\n  op-scim-bridge:\n  - appVersion: v2.9.16\n    version: 2.11.12\n'
	)
];

export type World = {
	/** The address of the built site. */
	readonly site: string;
	/** Stands in for the internet: answers for the two sources and nothing else. */
	readonly proxy: string;
	/** Stops the host of the site. The two sources stay reachable. */
	readonly stopSite: () => Promise<void>;
	readonly close: () => Promise<void>;
};

/** Serves the built site, and the two sources in place of the internet. */
export async function openWorld(): Promise<World> {
	const folder = mkdtempSync(join(tmpdir(), 'engines-'));
	const site = await serve({ port: 0 });
	const web = await internet(SOURCES, recorder(), folder);
	let stopped: Promise<void> | undefined;
	const stopSite = () => (stopped ??= site.close());
	return {
		site: site.url,
		proxy: web.env['HTTPS_PROXY'] ?? '',
		stopSite,
		close: async () => {
			await web.close();
			await stopSite();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
