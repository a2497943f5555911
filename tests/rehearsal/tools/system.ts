import type { StubTable } from './stub.ts';

/** Debian's package database. */
export const dpkgTable: StubTable = {
	source: 'https://manpages.debian.org/bookworm/dpkg/dpkg.1.en.html',
	commands: { '-s': { options: {}, words: [1, 1] } }
};

/** Only for reading a log as root. */
export const sudoTable: StubTable = {
	source: 'https://manpages.debian.org/bookworm/sudo/sudo.8.en.html',
	commands: { grep: { options: {}, words: [2, 2] } }
};
