import { commandName, type CommandName } from '#lib/render/command-name.ts';
import type { Block, PhaseId, Runbook, Shell, Step } from '#lib/runbook/model.ts';
import { numbered } from '#lib/runbook/phases.ts';
import { isSame, rememberedByText } from '#lib/runbook/remember.ts';
import { Cell } from './cell.svelte.ts';
import { layoutOf, type SheetBlock } from './sheet-block.ts';

/** A step as a page shows it. */
export type SheetStep = Pick<Step, 'id' | 'title' | 'source'> & {
	readonly body: readonly SheetBlock[];
};

/** A phase as a page shows it, with the number of its first step. */
export type SheetPhase = {
	readonly id: PhaseId;
	readonly start: number;
	readonly steps: readonly SheetStep[];
};

/** All of a runbook that stands in blocks and steps. */
export type SheetContent = {
	readonly opening: readonly SheetBlock[];
	readonly phases: readonly SheetPhase[];
};

/** @returns what stood there before, where it has the very same parts as what comes */
const kept = <T extends object>(before: T | undefined, now: T): T =>
	before !== undefined && isSame(Object.values(before), Object.values(now)) ? before : now;

const openingName = rememberedByText((id: string): CommandName => ({
	id,
	name: 'Before you start'
}));

/** Blocks without commands need no name. */
const UNNAMED: CommandName = { id: '', name: '' };

/** A block as it stands on the page. */
type Laid = {
	readonly block: Block;
	readonly named: CommandName;
	readonly shape: string;
	readonly cells: readonly Cell[];
	readonly shown: SheetBlock;
};

/**
 * Makes what a page shows of a runbook. Where the runbook before differs in nothing but answers, it is the very same, and
 * the cells of those answers get another text.
 */
export class SheetMaker {
	/** Blocks as they stand now, by their place. */
	readonly #laid = new Map<string, Laid>();
	/** Steps as they stand now, by id. */
	readonly #steps = new Map<string, { readonly step: Step; readonly shown: SheetStep }>();
	readonly #phases = new Map<PhaseId, SheetPhase>();
	#content: SheetContent | undefined;
	#shell: Shell | undefined;

	make(runbook: Runbook): SheetContent {
		const { opening, shell } = runbook;
		// The same commands read otherwise in another shell.
		if (shell !== this.#shell) {
			this.#steps.clear();
			this.#laid.clear();
		}
		this.#shell = shell;
		const phases = numbered(runbook).map(({ id, start, steps }) => {
			const shown = steps.map((step) => this.#step(step, shell));
			const phase = kept(this.#phases.get(id), { id, start, steps: shown });
			this.#phases.set(id, phase);
			return phase;
		});
		const openingBlocks = opening.map((block, i) =>
			this.#lay(`opening-${i}`, block, openingName(`opening-${i}`), shell)
		);
		this.#content = kept(this.#content, { opening: openingBlocks, phases });
		return this.#content;
	}

	#step(step: Step, shell: Shell): SheetStep {
		const { id, title, source, body } = step;
		const known = this.#steps.get(id);
		if (known?.step === step) return known.shown;
		const blocks = body.map((block, i) =>
			this.#lay(
				`${id} ${i}`,
				block,
				block.kind === 'commands' ? commandName(step, i) : UNNAMED,
				shell
			)
		);
		const shown = kept(known?.shown, { id, title, body: blocks, source });
		this.#steps.set(id, { step, shown });
		return shown;
	}

	#lay(place: string, block: Block, named: CommandName, shell: Shell): SheetBlock {
		const known = this.#laid.get(place);
		if (known?.block === block && known.named === named) return known.shown;
		const { shape, texts, shown } = layoutOf(block, named, shell);
		if (known?.shape === shape) {
			known.cells.forEach((cell, i) => (cell.text = texts[i] ?? ''));
			this.#laid.set(place, { ...known, block, named });
			return known.shown;
		}
		const cells = texts.map((text) => new Cell(text));
		const made = shown(cells);
		this.#laid.set(place, { block, named, shape, cells, shown: made });
		return made;
	}
}
