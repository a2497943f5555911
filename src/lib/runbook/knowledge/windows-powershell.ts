import type { Command, Run } from '../language/command.ts';
import type { Runbook } from '../model.ts';
import { bullets, md, type Prose } from '../language/prose.ts';
import { powershellCitations } from '../citations/powershell.ts';
import { blocksOf, note } from '../language/step.ts';
import type { Word } from '../language/words.ts';

/**
 * Commands target PowerShell 7.4, which passes on the output of programs unchanged. Windows PowerShell 5.1 reads some
 * differently. A runbook lists the differences that concern its own commands. Sources: about_Parsing,
 * about_Redirection, Read-Host.
 */
const runsOf = (command: Command): readonly Run[] =>
	command.kind === 'run' ? [command] : command.kind === 'assign' ? [command.from] : [];

const wordsOf = (run: Run): readonly Word[] =>
	run.stages.flatMap((stage) => (stage.kind === 'program' ? stage.words : []));

const programOf = (run: Run): readonly string[] =>
	run.stages.flatMap((stage) => {
		const first = stage.kind === 'program' ? stage.words[0].parts[0] : undefined;
		return first?.kind === 'literal' ? [first.text] : [];
	});

const hasQuote = ({ parts }: Word): boolean =>
	parts.some(
		(part) => part.kind !== 'variable' && part.kind !== 'missing' && part.text.includes('"')
	);

type Difference = {
	readonly concerns: (command: Command) => boolean;
	readonly words: Prose;
};

const DIFFERENCES: readonly Difference[] = [
	{
		concerns: (command) => command.kind === 'ask-secret',
		words: md`\`Read-Host -MaskInput\` needs PowerShell 7.1 or newer.`
	},
	{
		concerns: (command) => runsOf(command).some((run) => programOf(run).includes('curl')),
		words: md`In Windows PowerShell, \`curl\` is another command. The program itself is \`curl.exe\`.`
	},
	{
		concerns: (command) => runsOf(command).some((run) => wordsOf(run).some(hasQuote)),
		words: md`Double quotes inside an argument are lost on the way to a program. PowerShell before 7.3 loses them too.`
	},
	{
		concerns: (command) => runsOf(command).some((run) => run.output.kind === 'file'),
		words: md`\`>\` writes UTF-16, which other programs may not read. In PowerShell before 7.4 too, \`>\` can harm letters that are not plain English.`
	},
	{
		concerns: (command) => command.kind === 'retag',
		words: md`\`Get-Content\` and \`Set-Content\` read and write another character set. That can harm a file that has letters that are not plain English.`
	}
];

/** Adds the differences of older PowerShell versions to a runbook in PowerShell. Other runbooks stay as they are. */
export function withPowershellNotes(runbook: Runbook): Runbook {
	if (runbook.shell !== 'powershell') return runbook;
	const commands = runbook.phases
		.flatMap(({ steps }) => steps)
		.flatMap(({ body }) => body)
		.flatMap((block) => (block.kind === 'commands' ? block.commands : []));
	const differences = DIFFERENCES.filter(({ concerns }) => commands.some(concerns));
	return {
		...runbook,
		opening: blocksOf([
			runbook.opening,
			note(
				md`The commands are for PowerShell 7.4 or newer: \`$PSVersionTable.PSVersion\` shows yours. Windows PowerShell 5.1 differs (${powershellCitations.quoting}, ${powershellCitations.redirection}):`
			),
			bullets(differences.map(({ words }) => words))
		])
	};
}
