import type { Command } from '#lib/runbook/command.ts';
import type { Shell } from '#lib/runbook/model.ts';
import { posix } from './posix.ts';
import { powershell } from './powershell.ts';
import { textOf, type Span } from './spans.ts';

const shells: Readonly<Record<Shell, (command: Command) => readonly Span[]>> = {
	posix,
	powershell
};

/** @returns one line per command. */
export const commandLines = (
	commands: readonly Command[],
	shell: Shell
): readonly (readonly Span[])[] => commands.map(shells[shell]);

/** @returns what the clipboard gets, and what stands in a fence. */
export const commandText = (commands: readonly Command[], shell: Shell): string =>
	commandLines(commands, shell).map(textOf).join('\n');
