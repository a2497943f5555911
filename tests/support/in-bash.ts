import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A directory for one test, gone when the test is over. */
export function scratch(): string {
	const directory = mkdtempSync(join(tmpdir(), 'runbook-test-'));
	onTestFinished(() => rmSync(directory, { recursive: true }));
	return directory;
}

/** Puts the programs out of reach: a word that breaks out of its quotes then starts none. */
export const NO_PROGRAMS = 'PATH=/nonexistent';

/**
 * Runs a script in a real bash. It comes from a file, since an argument has a length limit and standard input is
 * for the script's own commands.
 */
export function inBash(script: string, cwd: string, home = cwd) {
	const file = join(scratch(), 'script');
	writeFileSync(file, script);
	const { error, stdout, stderr, status } = spawnSync('bash', ['--norc', '--noprofile', file], {
		cwd,
		env: { ...process.env, HOME: home, LC_ALL: 'C.UTF-8' },
		input: '',
		encoding: 'utf8',
		maxBuffer: 2 ** 28
	});
	if (error) throw new Error('These tests need a real bash on the PATH', { cause: error });
	return { stdout, stderr, status };
}
