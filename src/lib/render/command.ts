import type { Command } from '#lib/runbook/command.ts';
import type { Shell } from '#lib/runbook/model.ts';
import { supportOf } from './shells.ts';
import { textOf, type Span } from './spans.ts';

/** @returns one line per command, for a shell that is loaded. */
export const commandLines = (
	commands: readonly Command[],
	shell: Shell
): readonly (readonly Span[])[] => commands.map(supportOf(shell).line);

/** @returns what the clipboard gets, and what stands in a fence. */
export const commandText = (commands: readonly Command[], shell: Shell): string =>
	commandLines(commands, shell).map(textOf).join('\n');
