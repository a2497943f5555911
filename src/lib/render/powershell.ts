import type { Command, Run, Stage } from '#lib/runbook/language/command.ts';
import { remembered } from '#lib/runbook/language/remember.ts';
import type { Part, Word } from '#lib/runbook/language/words.ts';
import { partSpan, patternOf, plain, spaced, textOf, type Span } from './spans.ts';

/**
 * Commands for PowerShell 7. Few words can stay bare: `@`, `,` and `#` are operators, and PowerShell splits a bare
 * word that starts with a hyphen at a dot. It reads curly quotes as quotes, so those are doubled too.
 * Source: PowerShell documentation, about_Quoting_Rules and about_Parsing.
 */
const safe =
	/^(?:[A-Za-z0-9_./\\][A-Za-z0-9_./\\=:-]*|-{1,2}[A-Za-z][A-Za-z0-9-]*(?:=[A-Za-z0-9]+)?|-)$/;

const escapeSingle = (text: string): string => text.replace(/['\u2018-\u201b]/g, '$&$&');

const escapeDouble = (text: string): string =>
	text.replace(/["\u201c-\u201e]/g, '$&$&').replace(/[`$]/g, '`$&');

/** Braces end the name of a variable: letters of any script, digits, colons and more would continue it. */
function inDoubleQuotes(part: Part, next: Part | undefined): Span {
	if (part.kind !== 'variable') return partSpan(part, escapeDouble);
	const ends = next === undefined || /^[/\\ ]/.test(partSpan(next).text);
	return plain(ends ? `$${part.name}` : `\${${part.name}}`);
}

/** A word as a quoted expression, for places where PowerShell reads a bare word as a command. */
function powershellString({ parts }: Word): readonly Span[] {
	if (parts.some((part) => part.kind === 'variable'))
		return [plain('"'), ...parts.map((part, i) => inDoubleQuotes(part, parts[i + 1])), plain('"')];
	return [plain("'"), ...parts.map((part) => partSpan(part, escapeSingle)), plain("'")];
}

/** A word as an argument: bare if that is safe, else quoted. Memoized: most words of a changed command stay the same. */
export const powershellWord = remembered((word: Word): readonly Span[] => {
	const isBare =
		word.parts.every((part) => part.kind !== 'variable') &&
		safe.test(textOf(word.parts.map((part) => partSpan(part))));
	return isBare ? word.parts.map((part) => partSpan(part)) : powershellString(word);
});

function stage(of: Stage): readonly Span[] {
	switch (of.kind) {
		case 'program':
			return spaced(of.words.map((word) => powershellWord(word)));
		case 'keep-lines':
			return [plain('Select-String -SimpleMatch '), ...powershellWord(of.containing)];
		case 'fields': {
			const patterns = of.names.map((name) => `'"${name}":'`).join(', ');
			return [
				plain(
					`ForEach-Object { $_ -split ',' -replace '\\s' } | Select-String -SimpleMatch ${patterns}`
				)
			];
		}
	}
}

function run({ input, stages, output }: Run): readonly Span[] {
	const fed = input.kind === 'none' ? [] : [...powershellWord(input.text), plain(' | ')];
	const piped = stages.flatMap((of, i) => (i === 0 ? stage(of) : [plain(' | '), ...stage(of)]));
	const saved = output.kind === 'screen' ? [] : [plain(' > '), ...powershellWord(output.file)];
	return [...fed, ...piped, ...saved];
}

/** @returns one line of PowerShell, as spans. */
export function powershell(command: Command): readonly Span[] {
	switch (command.kind) {
		case 'run':
			return run(command);
		case 'assign':
			return [plain(`$${command.variable} = `), ...run(command.from)];
		case 'ask-secret':
			return [
				plain(`$${command.variable} = Read-Host -MaskInput '${escapeSingle(command.label)}'`)
			];
		case 'forget':
			return [plain(`Remove-Variable ${command.variable}`)];
		case 'set-for-programs':
			return [plain(`$env:${command.variable} = `), ...powershellString(command.value)];
		case 'back-up': {
			const file = powershellWord(command.file);
			const copy = powershellWord(command.copy);
			return [
				...[plain('if (-not (Test-Path -LiteralPath '), ...copy, plain(')) { ')],
				...[
					plain('Copy-Item -LiteralPath '),
					...file,
					plain(' -Destination '),
					...copy,
					plain(' }')
				]
			];
		}
		case 'find':
			return [
				plain('Select-String -SimpleMatch '),
				...powershellWord(command.containing),
				plain(' -LiteralPath '),
				...powershellWord(command.file)
			];
		case 'retag': {
			const file = powershellWord(command.file);
			return [
				...[plain('(Get-Content -Raw -LiteralPath '), ...file, plain(") -replace '(")],
				...command.behind.parts.map((part) => partSpan(part, patternOf)),
				plain(")v[0-9][0-9.-]*(@sha256:[0-9a-f]+)?', '${1}v"),
				{ kind: 'answer', key: command.version.key, text: command.version.text },
				...[plain("' | Set-Content -NoNewline -LiteralPath "), ...file]
			];
		}
	}
}
