import type { Command } from '#lib/runbook/command.ts';
import type { Shell } from '#lib/runbook/model.ts';
import { supportOf } from './shells.ts';
import { textOf, type Span } from './spans.ts';

/** Commands that an answer does not enter are the same in the next runbook, and are not written again. */
const written: Readonly<Record<Shell, WeakMap<Command, readonly Span[]>>> = {
	posix: new WeakMap(),
	powershell: new WeakMap()
};

function lineOf(command: Command, shell: Shell): readonly Span[] {
	const line = written[shell].get(command) ?? supportOf(shell).line(command);
	written[shell].set(command, line);
	return line;
}

/** @returns one line per command, for a shell that is loaded. */
export const commandLines = (
	commands: readonly Command[],
	shell: Shell
): readonly (readonly Span[])[] => commands.map((command) => lineOf(command, shell));

/** @returns what the clipboard gets, and what stands in a fence. */
export const commandText = (commands: readonly Command[], shell: Shell): string =>
	commandLines(commands, shell).map(textOf).join('\n');
