import type { BlockRenderer, Shell } from '#lib/runbook/model.ts';
import type { Inline, Link, Prose, ProseBlock } from '#lib/runbook/language/prose.ts';
import { commandLines } from './command.ts';
import { CHANGE, TONE_WORDS } from './labels.ts';
import { markup, type Html } from './markup.ts';
import { wordSpans, type Span } from './spans.ts';

export const linkHtml = ({ label, href }: Link): Html =>
	markup`<a href="${href}" rel="external noreferrer">${label}</a>`;

function inlineHtml(inline: Inline): Html {
	switch (inline.kind) {
		case 'text':
			return markup`${inline.text}`;
		case 'code':
			return markup`<code>${inline.text}</code>`;
		case 'strong':
			return markup`<strong>${inline.inlines.map(inlineHtml)}</strong>`;
		case 'link':
			return linkHtml(inline);
		case 'term':
			return markup`<dfn>${inline.word}</dfn>`;
	}
}

const proseBlockHtml = (block: ProseBlock): Html =>
	block.kind === 'paragraph'
		? markup`<p>${block.inlines.map(inlineHtml)}</p>`
		: markup`<ul>
				${block.items.map((item) => markup`<li>${item.map(inlineHtml)}</li>`)}
			</ul>`;

const proseHtml = ({ blocks }: Prose): Html => markup`${blocks.map(proseBlockHtml)}`;

/** Marks answers and blanks. */
const spanHtml = (span: Span): Html =>
	span.kind === 'plain'
		? markup`${span.text}`
		: markup`<mark class="${span.kind}">${span.text}</mark>`;

const lineHtml = (spans: readonly Span[], i: number): Html =>
	markup`${i === 0 ? '' : '\n'}${spans.map(spanHtml)}`;

// White space counts inside pre, so there is none between its tags.
/** @returns a renderer for each kind of block of the document */
export const htmlBlocks = (shell: Shell): BlockRenderer<Html> => ({
	text: ({ text }) => proseHtml(text),
	clicks: ({ items }) => markup`<ol>
		${items.map((item) => markup`<li>${proseHtml(item)}</li>`)}
	</ol>`,
	commands: ({ commands }) =>
		markup`<pre class="commands"><code>${commandLines(commands, shell).map(lineHtml)}</code></pre>`,
	output: ({ lines }) => markup`<figure>
		<figcaption>Expected in the output:</figcaption>
		<pre class="output">${lines.map((line, i) => lineHtml(wordSpans(line), i))}</pre>
	</figure>`,
	edit: ({ file, lines }) => markup`<figure>
		<figcaption>In <code>${wordSpans(file).map(spanHtml)}</code>:</figcaption>
		<pre class="edit">${lines.map(
			({ change, text }) =>
				markup`<span class="${change}">${CHANGE[change]}${wordSpans(text).map(spanHtml)}\n</span>`
		)}</pre>
	</figure>`,
	notice: ({ tone, text }) =>
		markup`<div class="notice ${tone}"><p><strong>${TONE_WORDS[tone]}</strong></p>
			${proseHtml(text)}</div>`
});
