import { search } from '@jmespath-community/jmespath';
import type { Part } from './part.ts';
import type { Recorder } from '../support/record.ts';
import type { StubAnswer, StubCall } from './tools/stub.ts';

type AppSeed = {
	readonly name: string;
	readonly group: string;
	readonly container: string;
	readonly image: string;
};

/** @returns a value as JSON: enough to search for a word, whatever output format was requested */
const shown = (value: unknown): string => JSON.stringify(value, undefined, 2) + '\n';

/** Simulates an Azure Container App with a bridge and its Redis. */
export function containerApp(
	seed: AppSeed,
	recorder: Recorder
): Part & { readonly image: () => string } {
	let image = seed.image;
	let revision = 1;

	const properties = () => ({
		properties: {
			template: {
				scale: { minReplicas: 1, maxReplicas: 1 },
				containers: [
					{ name: seed.container, image, env: [{ name: 'OP_SESSION' }], resources: { cpu: 0.25 } },
					{ name: 'op-scim-redis', image: 'docker.io/redis' }
				]
			}
		}
	});

	function update(call: StubCall): StubAnswer {
		const container = call.option('--container-name');
		const wanted = call.option('--image');
		if (wanted !== '') {
			// Azure would add a container under an unknown name.
			if (container !== seed.container) {
				recorder.record(`update: a new container ${container} with ${wanted}`);
				return { output: 'Succeeded\n' };
			}
			recorder.record(`update container ${container}: ${image} -> ${wanted}`);
			image = wanted;
		} else {
			const [least, most] = [call.option('--min-replicas'), call.option('--max-replicas')];
			recorder.record(`update: replicas ${least} to ${most}`);
		}
		revision += 1;
		return { output: 'Succeeded\n' };
	}

	function answer(call: StubCall): StubAnswer {
		const what = `${call.command} of ${call.option('--resource-group')}/${call.option('--name')}`;
		if (call.option('--name') !== seed.name || call.option('--resource-group') !== seed.group) {
			recorder.record(`${what}, which is not there`);
			return { errors: 'The containerapp does not exist\n', status: 3 };
		}
		const [query, tail] = [call.option('--query'), call.option('--tail')];
		switch (call.command) {
			case 'containerapp update':
				return update(call);
			case 'containerapp show':
				recorder.record(what);
				return {
					output: shown(query === '' ? properties() : search(properties(), query))
				};
			case 'containerapp revision list':
				recorder.record(what);
				return { output: `${seed.name}--${revision} Running Healthy\n` };
			default: {
				const [container, type] = [call.option('--container'), call.option('--type')];
				recorder.record(`${what}: ${container}${type}, lines: ${tail}`);
				const known = type === 'system' || container === seed.container;
				return known
					? { output: 'the log of the bridge\n' }
					: { errors: `no container ${container}\n`, status: 1 };
			}
		}
	}

	return {
		image: () => image,
		env: {},
		stubs: {
			az: (call) => {
				if (call.command.startsWith('containerapp')) return answer(call);
				const words = [...call.options].map(([name, values]) => [name, ...values].join(' '));
				recorder.record(`${call.command} ${words.join(' ')}`);
				return { output: 'done\n' };
			}
		},
		save: () => {
			const kept = { image, revision };
			return () => ({ image, revision } = kept);
		},
		close: () => Promise.resolve()
	};
}
