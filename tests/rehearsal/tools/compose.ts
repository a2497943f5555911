import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../part.ts';
import type { Recorder } from '../../support/record.ts';
import type { StubAnswer, StubCall, StubTable } from './stub.ts';

/** Commands of both generations. */
const common = {
	ps: { options: {} },
	images: { options: {}, words: [0, 1] },
	pull: { options: {}, words: [0, 1] },
	logs: { options: { '--tail': 'value' }, words: [0, 1] },
	up: {
		options: { '-d': 'flag', '--no-deps': 'flag', '--force-recreate': 'flag' },
		words: [0, 1]
	}
} as const satisfies StubTable['commands'];

export const composeTable: StubTable = {
	source: 'https://docs.docker.com/reference/cli/docker/compose/',
	commands: { ...common, config: { options: { '--images': 'flag' } } },
	before: { '-f': 'required' }
};

/** The retired program, which prints images only as part of the whole file. */
export const composeOneTable: StubTable = {
	source: 'https://docs.docker.com/reference/cli/docker/compose/',
	commands: { ...common, config: { options: {} } },
	before: { '-f': 'required' }
};

/** Simulates Compose on one machine: the services of a file and the image each one runs. */
export function compose(
	seed: Readonly<Record<string, string>>,
	recorder: Recorder
): Part & { readonly imageOf: (service: string) => string } {
	let running = seed;
	let pulled: readonly string[] = Object.values(seed);

	const inFile = (call: StubCall): Readonly<Record<string, string>> => {
		const file = join(call.cwd, call.option('-f'));
		if (!existsSync(file)) return {};
		const services = readFileSync(file, 'utf8').matchAll(
			/^ {2}(\w+):\n(?: {4}.*\n)*? {4}image: (\S+)/gm
		);
		return Object.fromEntries([...services].map(([, name = '', image = '']) => [name, image]));
	};

	function run(call: StubCall): StubAnswer {
		const file = inFile(call);
		const [service] = call.words;
		const flags = ['-d', '--no-deps', '--force-recreate', '--images'].filter((flag) =>
			call.options.has(flag)
		);
		const tail = call.option('--tail');
		recorder.record(
			[`compose ${call.option('-f')}: ${call.command}`, ...flags, tail, ...call.words]
				.filter((word) => word !== '')
				.join(' ')
		);
		if (Object.keys(file).length === 0)
			return { errors: 'no configuration file provided\n', status: 14 };
		if (service !== undefined && file[service] === undefined)
			return { errors: `no such service: ${service}\n`, status: 1 };
		const named = service === undefined ? file : { [service]: file[service] ?? '' };
		switch (call.command) {
			case 'pull':
				pulled = [...pulled, ...Object.values(named)];
				return { output: 'Pulled\n' };
			case 'up':
				// Attached to the terminal, it would never return.
				if (!call.options.has('-d')) return { errors: 'attached\n', status: 130 };
				running = { ...running, ...named };
				recorder.record(
					`runs now: ${Object.entries(named)
						.map(
							([name, image]) =>
								`${name}=${image}${pulled.includes(image) ? '' : ', not pulled before'}`
						)
						.join(', ')}`
				);
				return { output: 'Started\n' };
			case 'config':
				return {
					output: call.options.has('--images')
						? `${Object.values(file).join('\n')}\n`
						: Object.entries(file)
								.map(([name, image]) => `  ${name}:\n    image: ${image}\n`)
								.join('')
				};
			default:
				return {
					output: Object.entries(running)
						.filter(([name]) => service === undefined || name === service)
						.map(([name, image]) => `${name} ${image} Up\n`)
						.join('')
				};
		}
	}

	return {
		imageOf: (service) => running[service] ?? 'none',
		env: {},
		stubs: { 'docker compose': run, 'docker-compose': run },
		save: () => {
			const kept = { running, pulled };
			return () => ({ running, pulled } = kept);
		},
		close: () => Promise.resolve()
	};
}
