import type { StubTable } from './stub.ts';

export const buildxTable: StubTable = {
	source: 'https://docs.docker.com/reference/cli/docker/buildx/imagetools/',
	commands: {
		'imagetools create': { options: { '--tag': 'value' }, words: [1, 9] },
		'imagetools inspect': { options: {}, words: [1, 1] }
	}
};
