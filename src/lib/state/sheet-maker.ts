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
	block: Block;
	named: CommandName;
	readonly shape: string;
	readonly cells: readonly Cell[];
	readonly shown: SheetBlock;
};

/** A step as it stands on the page. */
type Placed = { readonly step: Step; readonly laid: readonly Laid[]; readonly shown: SheetStep };

/** @param known what stands at this place; it takes the block in, where nothing but answers differ */
function lay(known: Laid | undefined, block: Block, named: CommandName, shell: Shell): Laid {
	if (known?.block === block && known.named === named) return known;
	const { shape, texts, shown } = layoutOf(block, named, shell);
	if (known?.shape === shape) {
		known.cells.forEach((cell, i) => (cell.text = texts[i] ?? ''));
		known.block = block;
		known.named = named;
		return known;
	}
	const cells = texts.map((text) => new Cell(text));
	return { block, named, shape, cells, shown: shown(cells) };
}

const shownOf = ({ shown }: Laid): SheetBlock => shown;

/**
 * Makes what a page shows of a runbook. Where the runbook before differs in nothing but answers, it is the very same, and
 * the cells of those answers get another text.
 */
export class SheetMaker {
	#opening: readonly Laid[] = [];
	/** Steps as they stand now, by id. */
	readonly #steps = new Map<string, Placed>();
	readonly #phases = new Map<PhaseId, SheetPhase>();
	#content: SheetContent | undefined;
	#shell: Shell | undefined;

	make(runbook: Runbook): SheetContent {
		const { opening, shell } = runbook;
		// The same commands read otherwise in another shell.
		if (shell !== this.#shell) {
			this.#steps.clear();
			this.#opening = [];
		}
		this.#shell = shell;
		this.#opening = opening.map((block, i) =>
			lay(this.#opening[i], block, openingName(`opening-${i}`), shell)
		);
		const phases = numbered(runbook).map(({ id, start, steps }) => {
			const shown = steps.map((step) => this.#step(step, shell));
			const phase = kept(this.#phases.get(id), { id, start, steps: shown });
			this.#phases.set(id, phase);
			return phase;
		});
		this.#content = kept(this.#content, { opening: this.#opening.map(shownOf), phases });
		return this.#content;
	}

	#step(step: Step, shell: Shell): SheetStep {
		const { id, title, source, body } = step;
		const known = this.#steps.get(id);
		if (known?.step === step) return known.shown;
		const laid = body.map((block, i) =>
			lay(known?.laid[i], block, block.kind === 'commands' ? commandName(step, i) : UNNAMED, shell)
		);
		const shown = kept(known?.shown, { id, title, body: laid.map(shownOf), source });
		this.#steps.set(id, { step, laid, shown });
		return shown;
	}
}
