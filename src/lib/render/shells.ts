import type { Command } from '#lib/runbook/command.ts';
import type { Runbook, Shell } from '#lib/runbook/model.ts';
import { posix } from './posix.ts';
import type { Span } from './spans.ts';

/** What it takes to write for a shell. */
export type ShellSupport = {
	/** @returns one line */
	readonly line: (command: Command) => readonly Span[];
	/** @returns the runbook, with what this shell does differently */
	readonly remarked: (runbook: Runbook) => Runbook;
};

const loaded = new Map<Shell, ShellSupport>([
	['posix', { line: posix, remarked: (runbook) => runbook }]
]);

/** Most people paste into a POSIX shell: PowerShell is loaded by those who ask for it. Rejects without a network. */
export async function loadShell(shell: Shell): Promise<void> {
	if (loaded.has(shell)) return;
	const { powershellSupport } = await import('./powershell-support.ts');
	loaded.set('powershell', powershellSupport);
}

/** A shell that `loadShell` has loaded. */
export function supportOf(shell: Shell): ShellSupport {
	const support = loaded.get(shell);
	if (support === undefined) throw new Error(`${shell} is not loaded`);
	return support;
}

export const isLoaded = (shell: Shell): boolean => loaded.has(shell);
