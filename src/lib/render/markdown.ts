import { PHASES, renderBlock } from '#lib/runbook/model.ts';
import type { BlockRenderer, Phase, Runbook, Shell, Step } from '#lib/runbook/model.ts';
import { shown } from '#lib/runbook/language/value.ts';
import type { Word } from '#lib/runbook/language/words.ts';
import { commandText } from './command.ts';
import { CHANGE, TONE_WORDS } from './labels.ts';
import { codeSpan, linkMarkdown, proseMarkdown } from './prose.ts';
import { textOf, wordSpans } from './spans.ts';

const FENCE_LANGUAGE: Readonly<Record<Shell, string>> = { posix: 'sh', powershell: 'powershell' };

const wordText = (word: Word): string => textOf(wordSpans(word));

/** Fences a text. The fence is longer than every run of backticks inside. */
function fence(language: string, content: string): string {
	const runs = content.includes('`') ? [...content.matchAll(/`+/g)] : [];
	const longest = Math.max(2, ...runs.map(([run]) => run.length));
	const ticks = '`'.repeat(longest + 1);
	return `${ticks}${language}\n${content}\n${ticks}`;
}

const blocksFor = (shell: Shell): BlockRenderer<string> => ({
	text: ({ text }) => proseMarkdown(text),
	clicks: ({ items }) => items.map((item, i) => `${i + 1}. ${proseMarkdown(item)}`).join('\n'),
	commands: ({ commands }) => fence(FENCE_LANGUAGE[shell], commandText(commands, shell)),
	output: ({ lines }) =>
		`Expected in the output:\n\n${fence('text', lines.map(wordText).join('\n'))}`,
	edit: ({ file, lines }) => {
		const diff = lines.map((line) => CHANGE[line.change] + wordText(line.text)).join('\n');
		return `In ${codeSpan(wordText(file))}:\n\n${fence('diff', diff)}`;
	},
	notice: ({ tone, text }) => `> **${TONE_WORDS[tone]}:** ${proseMarkdown(text)}`
});

const BLOCKS: Readonly<Record<Shell, BlockRenderer<string>>> = {
	posix: blocksFor('posix'),
	powershell: blocksFor('powershell')
};

/** Indents all lines but empty ones. */
const indent = (text: string): string => `  ${text.replace(/\n(?!\n)/g, '\n  ')}`;

/** @returns one step as Markdown, exactly as in the document. */
export function stepMarkdown(step: Step, shell: Shell): string {
	const renderer = BLOCKS[shell];
	const body = step.body.map((block) => renderBlock(renderer, block));
	const source = `Source: ${linkMarkdown(step.source)}`;
	return `- [ ] **${step.title}**\n\n${indent([...body, source].join('\n\n'))}`;
}

function phaseMarkdown(phase: Phase, shell: Shell): string {
	const steps = phase.steps.map((step) => stepMarkdown(step, shell));
	return [`## ${PHASES[phase.id]}`, ...steps].join('\n\n');
}

/** Facts about a runbook that the page knows and the core does not. None contains an unescaped answer. */
export type Imprint = {
	/** The runbook's own link. */
	readonly link: string;
	/** Where the version came from, and when. */
	readonly origin: string;
	/** The time left and the day of counting; empty without a date of the e-mail. */
	readonly timeLeft: string;
};

/** @returns the runbook as Markdown, in the shape of docs/facts/contract.md 3. */
export function markdown(runbook: Runbook, imprint: Imprint): string {
	const renderer = BLOCKS[runbook.shell];
	const blanks = runbook.blanks.map(({ value, label }) => `- ${codeSpan(shown(value))}: ${label}`);
	return (
		[
			`# Update 1Password SCIM Bridge to v${runbook.version.text}: ${runbook.method}`,
			`This runbook: <${imprint.link}>`,
			imprint.origin,
			...(imprint.timeLeft === '' ? [] : [imprint.timeLeft]),
			...(blanks.length > 0 ? [`**Still to fill in**\n\n${blanks.join('\n')}`] : []),
			...runbook.opening.map((block) => renderBlock(renderer, block)),
			...runbook.phases.map((phase) => phaseMarkdown(phase, runbook.shell)),
			''
		]
			.join('\n\n')
			.trimEnd() + '\n'
	);
}
