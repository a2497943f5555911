import type { Command, Run } from '#lib/runbook/language/command.ts';
import type { Word } from '#lib/runbook/language/words.ts';
import { commandText } from '#lib/render/command.ts';
import { argvsOfStage, textOfWord } from '../support/calls.ts';

const wordsOfRun = ({ input, stages, output }: Run): readonly string[] => [
	...(input.kind === 'none' ? [] : ['printf', '%s\\n', textOfWord(input.text), '|']),
	...stages.flatMap(argvsOfStage).flatMap((argv, i) => [...(i === 0 ? [] : ['|']), ...argv]),
	...(output.kind === 'screen' ? [] : ['>', textOfWord(output.file)])
];

/** A line for a POSIX shell without its assignment, and the words it should contain. */
type Expected = { readonly line: string; readonly words: readonly string[] };

/** @returns the words that a command should parse into, derived from its data alone */
export function expectedWords(command: Command): Expected {
	const line = commandText([command], 'posix');
	switch (command.kind) {
		case 'run':
			return { line, words: wordsOfRun(command) };
		case 'assign':
			return {
				line: line.slice(`${command.variable}="$(`.length, -')"'.length),
				words: wordsOfRun(command.from)
			};
		case 'back-up': {
			const [file, copy] = [textOfWord(command.file), textOfWord(command.copy)];
			return { line, words: ['test', '-e', copy, '|', '|', 'cp', file, copy] };
		}
		case 'find': {
			const words = ['grep', '-nF', textOfWord(command.containing), textOfWord(command.file)];
			return { line, words };
		}
		case 'retag': {
			// That the script is right, retag.test.ts proves on files. It is one word here.
			const words = ['sed', '-i.bak', '-E', 'script', textOfWord(command.file)];
			return { line: line.replace(/ 's#[^']*' /, ' script '), words };
		}
		case 'set-for-programs':
			return {
				line: line.slice(`export ${command.variable}=`.length),
				words: [textOfWord(command.value)]
			};
		case 'ask-secret':
		case 'forget':
			return { line: '', words: [] };
	}
}

const hasAnswer = (word: Word): boolean => word.parts.some((part) => part.kind === 'given');

/** @returns the words of a command that contain an answer */
export function wordsWithAnswers(command: Command): readonly Word[] {
	const run = command.kind === 'assign' ? command.from : command;
	if (run.kind !== 'run') return [];
	return run.stages
		.flatMap((stage) => {
			if (stage.kind === 'fields') return [];
			return stage.kind === 'program' ? stage.words : [stage.containing];
		})
		.filter(hasAnswer);
}
