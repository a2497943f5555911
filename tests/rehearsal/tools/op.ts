import type { StubTable } from './stub.ts';

export const opTable: StubTable = {
	source: 'https://developer.1password.com/docs/cli/reference/commands/inject/',
	commands: { inject: { options: {} } }
};
