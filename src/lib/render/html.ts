import { longDay } from '#lib/runbook/knowledge/day.ts';
import { meanings } from '#lib/runbook/knowledge/meanings.ts';
import { PHASES, renderBlock, type Runbook, type Step } from '#lib/runbook/model.ts';
import { numbered, rolesIn, type NumberedPhase } from '#lib/runbook/phases.ts';
import { termsIn } from '#lib/runbook/language/terms-in.ts';
import { shown } from '#lib/runbook/language/value.ts';
import type { Said } from './decided.ts';
import style from './html.css?raw';
import { htmlBlocks, linkHtml } from './html-blocks.ts';
import type { Imprint } from './markdown.ts';
import { markup, NOTHING, type Html } from './markup.ts';

/** The state of the page when it saves a runbook. */
export type Kept = Imprint & {
	/** The version that ran before; empty if unknown. */
	readonly from: string;
	/** The answers that the runbook was made from. */
	readonly answers: readonly Said[];
	/** The ids of the ticked steps. */
	readonly done: readonly string[];
	/** The day of saving, `YYYY-MM-DD`. */
	readonly on: string;
};

/** The file runs no script and loads nothing, whatever it contains. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function headHtml(runbook: Runbook, kept: Kept): Html {
	const roles = rolesIn(runbook);
	const steps = runbook.phases
		.filter(({ id }) => roles[id].way === 'main')
		.flatMap((phase) => phase.steps);
	const done = steps.filter(({ id }) => kept.done.includes(id)).length;
	return markup`<header>
		<h1>${titleOf(runbook)}</h1>
		<p>${kept.origin}</p>
		${kept.timeLeft === '' ? NOTHING : markup`<p><strong>${kept.timeLeft}</strong></p>`}
		<p>Saved on ${longDay(kept.on)}, with ${done} of ${steps.length} steps done.</p>
		<p>This runbook: <a href="${kept.link}" rel="external noreferrer">${kept.link}</a></p>
		<dl>
			${kept.from === '' ? NOTHING : markup`<div><dt>Version before</dt><dd>${kept.from}</dd></div>`}
			<div><dt>Version</dt><dd>${runbook.version.text}</dd></div>
			${kept.answers.map(({ label, text }) => markup`<div><dt>${label}</dt><dd>${text}</dd></div>`)}
		</dl>
	</header>`;
}

function blanksHtml({ blanks }: Runbook): Html {
	if (blanks.length === 0) return NOTHING;
	const items = blanks.map(
		({ value, label }) => markup`<li><mark class="blank">${shown(value)}</mark> ${label}</li>`
	);
	return markup`<section class="blanks"><h2>Still to fill in</h2><ul>${items}</ul></section>`;
}

function stepHtml(step: Step, number: number, { shell }: Runbook, isDone: boolean): Html {
	const renderer = htmlBlocks(shell);
	return markup`<li id="step-${step.id}"${isDone ? markup` class="done"` : NOTHING}>
		<h3><span aria-hidden="true">${isDone ? '☑' : '☐'}</span> ${number}. ${step.title}${isDone ? ' (done)' : ''}</h3>
		${step.body.map((block) => renderBlock(renderer, block))}
		<p class="source">Source: ${linkHtml(step.source)}</p>
	</li>`;
}

function phaseHtml(phase: NumberedPhase, runbook: Runbook, { done }: Kept): Html {
	const { way, purpose } = rolesIn(runbook)[phase.id];
	const steps = phase.steps.map((step, i) =>
		stepHtml(step, phase.start + i, runbook, done.includes(step.id))
	);
	return markup`<section class="${way}">
		<h2>${PHASES[phase.id]}</h2>
		<p class="purpose">${purpose}</p>
		<ol class="steps">${steps}</ol>
	</section>`;
}

function wordsHtml(runbook: Runbook): Html {
	const terms = termsIn(runbook);
	if (terms.length === 0) return NOTHING;
	const words = terms.map(
		({ id, word }) => markup`<div><dt>${word}</dt><dd>${meanings[id].meaning}</dd></div>`
	);
	return markup`<section><h2>Words</h2><dl class="words">${words}</dl></section>`;
}

const titleOf = ({ version, method }: Runbook): string =>
	`Update 1Password SCIM Bridge to v${version.text}: ${method}`;

/**
 * @returns the runbook as one HTML file for a change record, without scripts and without outside resources. Ticks are
 * those at the moment of saving.
 */
export function htmlDocument(runbook: Runbook, kept: Kept): string {
	const renderer = htmlBlocks(runbook.shell);
	const main = markup`<main>
		${headHtml(runbook, kept)}
		${blanksHtml(runbook)}
		<section class="opening">${runbook.opening.map((block) => renderBlock(renderer, block))}</section>
		${numbered(runbook).map((phase) => phaseHtml(phase, runbook, kept))}
		${wordsHtml(runbook)}
		<p class="sign">Done by <span></span> on <span></span> Bridge now runs version <span></span></p>
	</main>`;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}">
<title>${markup`${titleOf(runbook)}`.text}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<style>
${style.trim()}
</style>
</head>
<body>
${main.text}
</body>
</html>
`;
}
