import type { Command, Run, Stage } from '#lib/runbook/language/command.ts';
import { remembered } from '#lib/runbook/language/remember.ts';
import type { Part, Word } from '#lib/runbook/language/words.ts';
import { partSpan, patternOf, plain, spaced, textOf, type Span } from './spans.ts';

/**
 * Commands for bash and zsh. A word that needs quoting gets single quotes, the only form that every POSIX shell reads
 * alike; `'` inside becomes `'\''`. A variable gets double quotes, so that it stays one word.
 */
const safe = /^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*$/;

const escape = (text: string): string => text.replaceAll("'", "'\\''");

function quoted(parts: readonly Part[]): readonly Span[] {
	if (safe.test(textOf(parts.map((part) => partSpan(part)))))
		return parts.map((part) => partSpan(part));
	return [plain("'"), ...parts.map((part) => partSpan(part, escape)), plain("'")];
}

// These are special inside double quotes, `!` only in an interactive bash.
const tame = (part: Part): boolean => !/["$`\\!]/.test(textOf([partSpan(part)]));

/** A word with a variable: double quotes around all of it if its text allows that, else around the variable only. */
function wordWithVariable(parts: readonly Part[]): readonly Span[] {
	const spliced = parts.some((part, i) => {
		const before = parts[i - 1];
		return before?.kind === 'variable' && /^\w/.test(textOf([partSpan(part)]));
	});
	const texts = parts.filter((part) => part.kind !== 'variable');
	if (!spliced && texts.every(tame))
		return [plain('"'), ...parts.map((part) => partSpan(part)), plain('"')];
	return parts.flatMap((part) =>
		part.kind === 'variable' ? [plain(`"$${part.name}"`)] : quoted([part])
	);
}

/** Memoized: most words of a changed command stay the same. */
export const posixWord = remembered(({ parts }: Word): readonly Span[] =>
	parts.some((part) => part.kind === 'variable') ? wordWithVariable(parts) : quoted(parts)
);

function stage(of: Stage): readonly Span[] {
	switch (of.kind) {
		case 'program':
			return spaced(of.words.map((word) => posixWord(word)));
		case 'keep-lines':
			return [plain('grep -F '), ...posixWord(of.containing)];
		case 'fields': {
			const patterns = of.names.map((name) => ` -e '"${name}":'`).join('');
			return [plain(`tr ',' '\\n' | tr -d '[:blank:]' | grep -F${patterns}`)];
		}
	}
}

function run({ input, stages, output }: Run): readonly Span[] {
	const fed =
		input.kind === 'none' ? [] : [plain("printf '%s\\n' "), ...posixWord(input.text), plain(' | ')];
	const piped = stages.flatMap((of, i) => (i === 0 ? stage(of) : [plain(' | '), ...stage(of)]));
	const saved = output.kind === 'screen' ? [] : [plain(' > '), ...posixWord(output.file)];
	return [...fed, ...piped, ...saved];
}

/** @returns one line of shell text, as spans. */
export function posix(command: Command): readonly Span[] {
	switch (command.kind) {
		case 'run':
			return run(command);
		case 'assign':
			return [plain(`${command.variable}="$(`), ...run(command.from), plain(')"')];
		case 'ask-secret':
			return [plain(`printf '%s' '${escape(command.label)} '; read -rs ${command.variable}; echo`)];
		case 'forget':
			return [plain(`unset ${command.variable}`)];
		case 'set-for-programs':
			return [plain(`export ${command.variable}=`), ...posixWord(command.value)];
		case 'back-up': {
			const file = posixWord(command.file);
			const copy = posixWord(command.copy);
			return [plain('test -e '), ...copy, plain(' || cp '), ...file, plain(' '), ...copy];
		}
		case 'find':
			return spaced([[plain('grep -nF')], posixWord(command.containing), posixWord(command.file)]);
		case 'retag':
			return [
				plain("sed -i.bak -E 's#("),
				...command.behind.parts.map((part) => partSpan(part, patternOf)),
				plain(')v[0-9][0-9.-]*(@sha256:[0-9a-f]+)?#\\1v'),
				{ kind: 'answer', key: command.version.key, text: command.version.text },
				plain("#' "),
				...posixWord(command.file)
			];
	}
}
