import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { systemProgram } from './tools/tools.ts';

/** The output of a paste, and its failed commands. */
export type Screen = {
	readonly output: string;
	readonly errors: string;
	readonly failed: readonly { readonly status: number; readonly command: string }[];
};

export type Terminal = {
	/**
	 * Pastes text into the shell and waits for its last command to end.
	 * @param typed input for a prompt
	 */
	readonly paste: (text: string, typed?: string) => Promise<Screen>;
	readonly close: () => void;
};

// Catch failures in the middle of a pipe too, as a person would see them.
const WATCHFUL = `set -o pipefail; trap 'printf "%s\\t%s\\0" "$?" "$BASH_COMMAND" >> "$REHEARSAL_FAILED"' ERR`;

/** Returns the failed commands. The paste itself counts only if bash could not parse it. */
function failuresIn(notes: string): Screen['failed'] {
	const failed = notes
		.split('\0')
		.filter((note) => note !== '')
		.map((note) => {
			const [status = '', command = ''] = note.split('\t');
			return { status: Number(status), command };
		});
	const commands = failed.filter(({ command }) => !command.startsWith(". '"));
	return commands.length > 0 ? commands : failed;
}

/**
 * A real bash that stays open between pastes, so that `cd` and variables persist.
 * @param notes a private folder, out of the runbook's reach
 */
export function openTerminal(
	cwd: string,
	notes: string,
	env: Readonly<Record<string, string>>
): Terminal {
	mkdirSync(notes, { recursive: true });
	const failed = join(notes, 'failed');
	const bash = spawn(systemProgram('bash'), ['--norc', '--noprofile'], {
		cwd,
		env: { ...env, REHEARSAL_FAILED: failed },
		stdio: ['pipe', 'inherit', 'inherit', 'pipe']
	});
	// The child's fourth stream signals the end of a paste.
	const ended = createInterface(bash.stdio[3] as Readable)[Symbol.asyncIterator]();
	bash.stdin?.write(`${WATCHFUL}\n`);
	let count = 0;

	async function paste(text: string, typed = ''): Promise<Screen> {
		count += 1;
		const file = (kind: string) => join(notes, `${count}.${kind}`);
		writeFileSync(file('sh'), `${text}\n`);
		writeFileSync(file('typed'), typed);
		writeFileSync(failed, '');
		const q = (kind: string) => `'${file(kind)}'`;
		bash.stdin?.write(`. ${q('sh')} < ${q('typed')} > ${q('out')} 2> ${q('err')}; echo over >&3\n`);
		const { done } = await ended.next();
		if (done) throw new Error(`bash ended in the middle of:\n${text}`);
		const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
		return {
			output: read(file('out')),
			errors: read(file('err')),
			failed: failuresIn(read(failed))
		};
	}

	return { paste, close: () => void bash.stdin?.end() };
}
