import { expect } from 'vitest';
import type { Command, Run, Stage } from '#lib/runbook/language/command.ts';
import { placeholder } from '#lib/runbook/language/value.ts';
import type { Variable, Word } from '#lib/runbook/language/words.ts';
import { commandText } from '#lib/render/command.ts';
import { NO_PROGRAMS } from './in-bash.ts';

/** What a program reads from its input, then the words it is called with. */
type Call = readonly unknown[];

/** What the variables hold once they are set. A program that is asked answers with its name. */
export const VARIABLES: Readonly<Record<Variable, string>> = {
	HOME: '/home/a person',
	OP_SCIM_TOKEN: `ey\\J "$HOME" $(id) \`id\` 'x' !!`,
	TASK_DEFINITION: 'from aws',
	LOG_GROUP: 'from aws',
	VAULT: 'a vault',
	ITEM: 'an item'
};

export const textOfWord = ({ parts }: Word): string =>
	parts
		.map((part) => {
			if (part.kind === 'variable') return VARIABLES[part.name];
			return part.kind === 'missing' ? placeholder(part.key) : part.text;
		})
		.join('');

/** @returns the programs of a stage, each with its words. */
export function argvsOfStage(stage: Stage): readonly (readonly string[])[] {
	switch (stage.kind) {
		case 'program':
			return [stage.words.map(textOfWord)];
		case 'keep-lines':
			return [['grep', '-F', textOfWord(stage.containing)]];
		case 'fields':
			return [
				['tr', ',', '\\n'],
				['tr', '-d', '[:blank:]'],
				['grep', '-F', ...stage.names.flatMap((name) => ['-e', `"${name}":`])]
			];
	}
}

const argvsOf = ({ stages }: Run): readonly (readonly string[])[] => stages.flatMap(argvsOfStage);

function callsOfRun(run: Run): readonly Call[] {
	const argvs = argvsOf(run);
	const fed = run.input.kind === 'text' ? `${textOfWord(run.input.text)}\n` : '';
	return argvs.map((argv, i) => [i === 0 ? fed : `from ${argvs[i - 1]?.[0] ?? ''}\n`, ...argv]);
}

/** The calls that a command stands for, read from the data alone; then what its variable holds. */
export function callsOf(command: Command): readonly Call[] {
	switch (command.kind) {
		case 'run':
			return callsOfRun(command);
		case 'assign':
			return [...callsOfRun(command.from), [command.variable, VARIABLES[command.variable]]];
		case 'ask-secret':
			return [[command.variable, VARIABLES[command.variable]]];
		case 'set-for-programs':
			return [[command.variable, textOfWord(command.value)]];
		case 'forget':
			return [[command.variable, 'forgotten']];
		case 'back-up': {
			const [file, copy] = [textOfWord(command.file), textOfWord(command.copy)];
			return [
				['', 'test', '-e', copy],
				['', 'cp', file, copy]
			];
		}
		case 'find':
			return [['', 'grep', '-nF', textOfWord(command.containing), textOfWord(command.file)]];
		case 'retag':
			// That the script of sed is right, retag.test.ts proves on files.
			return [['', 'sed', '-i.bak', '-E', expect.any(String), textOfWord(command.file)]];
	}
}

/** The files that commands write, with what a recording writes into them. */
export const filesOf = (commands: readonly Command[]): Readonly<Record<string, string>> =>
	Object.fromEntries(
		commands.flatMap((command) =>
			command.kind === 'run' && command.output.kind === 'file'
				? [
						[
							textOfWord(command.output.file),
							`from ${argvsOf(command).at(-1)?.[0] ?? ''}\n`
						] as const
					]
				: []
		)
	);

function programsOf(command: Command): readonly string[] {
	if (command.kind === 'run') return argvsOf(command).flatMap(([program]) => program ?? []);
	return command.kind === 'assign' ? programsOf(command.from) : ['test', 'cp', 'grep', 'sed'];
}

// `call` reads to the end before it notes anything, so the calls of a pipe are noted from left to right.
const RECORDER = `
exec 3>calls
note() { printf '\\1\\0' >&3; printf '%s\\0' "$@" >&3; }
call() { local sent; IFS= read -rd '' sent; note "$sent" "$@"; printf 'from %s\\n' "$1"; }
`;

/** The rendered commands as a script, with a function in place of each program that notes how it was called. */
export function recording(commands: readonly Command[]): string {
	const functions = [...new Set(commands.flatMap(programsOf))].map(
		(program) => `${program}() { call ${program} "$@"${program === 'test' ? '; return 1' : ''}; }`
	);
	const lines = commands.map((command) => {
		const input = command.kind === 'ask-secret' ? 'token' : '/dev/null';
		const line = `{\n${commandText([command], 'posix')}\n} <${input}`;
		return 'variable' in command
			? `${line}\nnote ${command.variable} "\${${command.variable}-forgotten}"`
			: line;
	});
	return [NO_PROGRAMS, RECORDER, ...functions, ...lines].join('\n');
}

/** @returns the calls that a recording noted. */
export const callsIn = (notes: string): readonly Call[] =>
	notes
		.split('\x01\0')
		.slice(1)
		.map((note) => note.split('\0').slice(0, -1));
