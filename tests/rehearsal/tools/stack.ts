import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateless, type Part } from '../part.ts';
import type { StubTable } from './stub.ts';

export const stackTable: StubTable = {
	source: 'https://docs.docker.com/reference/cli/docker/stack/config/',
	commands: { config: { options: { '--compose-file': 'value' } } }
};

/**
 * A stub of `docker stack config` for docker before version 25, which lacks it. Prints the first file, which names the
 * images; later files replace none.
 */
export const mergingStub = (): Part =>
	stateless({
		'docker stack': ({ cwd, options }) => {
			const [first = ''] = options.get('--compose-file') ?? [];
			return { output: readFileSync(join(cwd, first), 'utf8') };
		}
	});
