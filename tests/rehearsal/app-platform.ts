import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from './part.ts';
import type { Recorder } from '../support/record.ts';
import type { StubAnswer, StubCall } from './tools/stub.ts';

/** @returns an app spec as App Platform prints it; the session is inserted as it is */
export const spec = (name: string, tag: string, session: string): string => `name: ${name}
services:
  - name: op-scim-bridge
    image:
      registry_type: DOCKER_HUB
      registry: 1password
      repository: scim
      tag: ${tag}
    envs:
      - key: OP_SESSION
        value: ${session}
  - name: op-scim-redis
    image:
      registry_type: DOCKER_HUB
      repository: redis
      tag: latest
`;

const bridgeTag = (text: string): string =>
	/repository: scim\n\s+tag: v(\S+)/.exec(text)?.[1] ?? 'none';

/** Simulates one app on DigitalOcean's App Platform, which stores a spec and runs it. */
export function appPlatform(
	seed: { readonly id: string; readonly name: string; readonly spec: string },
	recorder: Recorder
): Part & { readonly version: () => string } {
	let running = seed.spec;

	/** Reads a spec from a file, or from standard input for a hyphen. */
	const given = (call: StubCall): string =>
		call.option('--spec') === '-'
			? call.input
			: readFileSync(join(call.cwd, call.option('--spec')), 'utf8');

	function deploy(call: StubCall, what: string): StubAnswer {
		const next = given(call);
		const session = /value: (.+)/.exec(next)?.[1] ?? 'none';
		const flags = ['--wait', '--upsert'].filter((flag) => call.options.has(flag)).join(' ');
		recorder.record(
			`${what} ${flags}: ${bridgeTag(running)} -> ${bridgeTag(next)}, session: ${session}`
		);
		running = next;
		return { output: 'deployed\n' };
	}

	function answer(call: StubCall): StubAnswer {
		const [id = call.option('--app')] = call.words;
		if (call.command === 'apps list') {
			recorder.record(`list apps as ${call.option('--format')}`);
			return { output: `${seed.id} ${seed.name}\n` };
		}
		if (call.command === 'apps create') {
			const name = /^name: (\S+)/m.exec(call.input)?.[1] ?? 'none';
			// Without --upsert, or under another name, a second bridge would start beside the first.
			return name === seed.name && call.options.has('--upsert')
				? deploy(call, `create or update ${name}`)
				: { errors: `a second app ${name}\n`, status: 1 };
		}
		if (id !== seed.id) {
			recorder.record(`${call.command} of app ${id}, which is not there`);
			return { errors: 'The resource you requested could not be found.\n', status: 1 };
		}
		switch (call.command) {
			case 'apps update':
				return deploy(call, `update ${id}`);
			case 'apps propose':
				recorder.record(`propose for ${id}: ${bridgeTag(given(call))}`);
				return { output: 'App Name Available: yes\n' };
			case 'apps spec get':
				recorder.record(`read the spec of ${id}`);
				return { output: running };
			default:
				recorder.record(
					[call.command, ...call.words, call.option('--type'), call.option('--tail')]
						.join(' ')
						.trim()
				);
				return { output: 'Active\n' };
		}
	}

	return {
		version: () => bridgeTag(running),
		env: {},
		stubs: {
			doctl: answer,
			op: ({ input, env }) => {
				recorder.record(`inject from ${env['VAULT'] ?? ''}/${env['ITEM'] ?? ''}`);
				return {
					output: input.replace(/\{\{ ?op:.+?\}\}/g, `the session in ${env['VAULT'] ?? ''}`)
				};
			}
		},
		save: () => {
			const kept = running;
			return () => {
				running = kept;
			};
		},
		close: () => Promise.resolve()
	};
}
