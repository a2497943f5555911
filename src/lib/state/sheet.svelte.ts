import type { Runbook } from '#lib/runbook/model.ts';
import type { SheetBlock } from './sheet-block.ts';
import { SheetMaker, type SheetPhase, type SheetContent } from './sheet-maker.ts';

/**
 * The runbook on the page. A keystroke changes some words of it and nothing around them: then all of it stays what it
 * is, and only the cells of those words get another text. So hardly anything is compared or drawn anew.
 */
export class Sheet {
	#content = $state.raw<SheetContent>({ opening: [], phases: [] });
	readonly #maker = new SheetMaker();

	get opening(): readonly SheetBlock[] {
		return this.#content.opening;
	}

	get phases(): readonly SheetPhase[] {
		return this.#content.phases;
	}

	/** Takes in the runbook that stands on the page from now on. */
	take(runbook: Runbook): void {
		this.#content = this.#maker.make(runbook);
	}
}
