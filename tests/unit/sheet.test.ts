import { describe, expect, it } from 'vitest';
import { commandText } from '#lib/render/command.ts';
import { textOf, wordSpans } from '#lib/render/spans.ts';
import type { Block, Runbook, Shell } from '#lib/runbook/model.ts';
import { PLATFORM_IDS } from '#lib/runbook/platforms/index.ts';
import { Cell } from '#lib/state/cell.svelte.ts';
import { copyable, type SheetBlock, type SheetLine } from '#lib/state/sheet-block.ts';
import { SheetMaker, type SheetContent } from '#lib/state/sheet-maker.ts';
import { caseNames, CASES } from './cases.ts';
import { combinations, planned, typed } from './runbooks.ts';

const lineText = (parts: SheetLine): string =>
	parts.map(({ slots, rest }) => slots.map((s) => s.before + s.cell.text).join('') + rest).join('');

/** What a block of the page says, cells and all. */
function said(block: SheetBlock): unknown {
	if (block.kind === 'commands') return copyable(block);
	if (block.kind === 'output') return block.lines.map(lineText);
	if (block.kind === 'edit')
		return [block.file, ...block.lines.map(({ change, parts }) => `${change} ${lineText(parts)}`)];
	return JSON.stringify(block, (_, value: unknown) =>
		value instanceof Cell ? { kind: value.kind, text: value.text } : value
	);
}

/** What it has to say. */
function meant(block: Block, shell: Shell): unknown {
	const text = (word: Parameters<typeof wordSpans>[0]) => textOf(wordSpans(word));
	if (block.kind === 'commands') return commandText(block.commands, shell);
	if (block.kind === 'output') return block.lines.map(text);
	if (block.kind === 'edit')
		return [text(block.file), ...block.lines.map((line) => `${line.change} ${text(line.text)}`)];
	return JSON.stringify(block);
}

const allSaid = ({ opening, phases }: SheetContent) => ({
	opening: opening.map(said),
	phases: phases.map(({ id, steps }) => ({
		id,
		steps: steps.map(({ id, title, body }) => ({ id, title, body: body.map(said) }))
	}))
});

const allMeant = ({ opening, phases, shell }: Runbook) => ({
	opening: opening.map((block) => meant(block, shell)),
	phases: phases.map(({ id, steps }) => ({
		id,
		steps: steps.map(({ id, title, body }) => ({
			id,
			title,
			body: body.map((block) => meant(block, shell))
		}))
	}))
});

const SHELLS: readonly Shell[] = ['posix', 'powershell'];

describe('the sheet of a runbook', () => {
	it('says what the runbook says, whatever stood there before, for every method', () => {
		const maker = new SheetMaker();
		// Forth and back: each runbook comes after another one of its method, of another shell, and of another method.
		const all = PLATFORM_IDS.flatMap((id) =>
			SHELLS.flatMap((shell) => caseNames.map((name) => planned(id, { ...CASES[name](id), shell })))
		);
		for (const runbook of [...all, ...all.toReversed()])
			expect(allSaid(maker.make(runbook))).toEqual(allMeant(runbook));
	});

	it.each(PLATFORM_IDS)('%s: says it after every choice, and after every text', (id) => {
		const maker = new SheetMaker();
		const texts = [typed(id), CASES.filled(id), {}, { ...typed(id), url: 'https://a.example' }];
		for (const choices of combinations(id))
			for (const text of texts) {
				const runbook = planned(id, { ...text, ...choices });
				expect(allSaid(maker.make(runbook))).toEqual(allMeant(runbook));
			}
	});

	it('stays the very same while nothing but the text of an answer changes', () => {
		const maker = new SheetMaker();
		const draft = CASES.filled('kubernetes');
		const before = maker.make(planned('kubernetes', { ...draft, namespace: 'one' }));
		const after = planned('kubernetes', { ...draft, namespace: 'two' });
		expect(maker.make(after)).toBe(before);
		expect(allSaid(before)).toEqual(allMeant(after));
	});

	it('stays the very same after others were planned and made aside', () => {
		const [maker, aside] = [new SheetMaker(), new SheetMaker()];
		const plan = (answers: Readonly<Record<string, string>>) =>
			planned('kubernetes', { ...CASES.filled('kubernetes'), ...answers });
		const before = maker.make(plan({ namespace: 'one' }));
		for (const context of ['', 'staging', ''])
			for (const namespace of ['two', 'three']) aside.make(plan({ context, namespace }));
		expect(maker.make(plan({ namespace: 'four' }))).toBe(before);
	});

	it('gives each block of commands an id of its own and a name', () => {
		for (const id of PLATFORM_IDS) {
			const { opening, phases } = new SheetMaker().make(planned(id, CASES.customized(id)));
			const blocks = [...opening, ...phases.flatMap(({ steps }) => steps).flatMap((s) => s.body)];
			const commands = blocks.filter((block) => block.kind === 'commands');
			expect(new Set(commands.map((block) => block.id)).size).toBe(commands.length);
			expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
		}
	});
});
