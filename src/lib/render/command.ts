import type { Command } from '#lib/runbook/language/command.ts';
import { remembered } from '#lib/runbook/language/remember.ts';
import type { Shell } from '#lib/runbook/model.ts';
import { posix } from './posix.ts';
import { powershell } from './powershell.ts';
import { textOf, type Span } from './spans.ts';

/** One writer per shell, memoized: most commands stay the same in the next runbook. */
const WRITERS: Readonly<Record<Shell, (command: Command) => readonly Span[]>> = {
	posix: remembered(posix),
	powershell: remembered(powershell)
};

/** @returns one line per command */
export const commandLines = (
	commands: readonly Command[],
	shell: Shell
): readonly (readonly Span[])[] => commands.map((command) => WRITERS[shell](command));

/** @returns the text for the clipboard and for a Markdown fence */
export const commandText = (commands: readonly Command[], shell: Shell): string =>
	commandLines(commands, shell).map(textOf).join('\n');
