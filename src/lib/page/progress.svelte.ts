import { createContext } from 'svelte';
import { commandNames } from '#lib/render/command-name.ts';
import { commandText } from '#lib/render/command.ts';
import type { Runbook, Step } from '#lib/runbook/model.ts';
import { numbered, rolesIn } from '#lib/runbook/phases.ts';
import type { Copyable } from './copying.ts';
import type * as ticks from '#lib/browser/tick-storage.ts';

/** A step with its number, and whether it is on the way that everyone goes. */
type Placed = { readonly step: Step; readonly number: number; readonly isMain: boolean };

/** Steps that are done, by id, with the text they had then: a step that changed is to be done again. */
type Ticks = Readonly<Record<string, string>>;

const NO_TICKS: Ticks = {};
const NONE: readonly string[] = [];

/** Everything a step says, whichever way it is shown. */
const textOf = (step: Step): string => JSON.stringify(step);

const stepsOf = (runbook: Runbook | undefined): readonly Step[] =>
	runbook?.phases.flatMap(({ steps }) => steps) ?? [];

/** How long typing has to rest before ticks are remembered, in milliseconds. */
const PATIENCE = 1000;

/** What remembers ticks. It is loaded after the runbook stands. */
type Memory = Pick<typeof ticks, 'fingerprint' | 'keepTicks' | 'recallTicks'>;

/** Where someone is in a runbook: the step before them, what is done, what comes to the clipboard next. */
export class Progress {
	#runbook = $state.raw<Runbook | undefined>();
	/** The id of the step that is read. */
	current = $state('');
	#ticks = $state.raw<Ticks>(NO_TICKS);
	/** The block that was copied last, by its id. */
	#copied = $state('');
	readonly #storage: () => Storage;
	#memory: Memory | undefined;
	#soon: ReturnType<typeof setTimeout> | undefined;

	steps = $derived.by<readonly Placed[]>(() => {
		if (this.#runbook === undefined) return [];
		const roles = rolesIn(this.#runbook);
		return numbered(this.#runbook).flatMap(({ id, steps, start }) =>
			steps.map((step, i) => ({ step, number: start + i, isMain: roles[id].way === 'main' }))
		);
	});

	/** The ids of the steps that are done. Every step asks for them: without ticks, no keystroke makes it ask. */
	done = $derived.by<readonly string[]>(() => {
		const ticks = this.#ticks;
		if (ticks === NO_TICKS) return NONE;
		const ticked = stepsOf(this.#runbook).filter(({ id }) => Object.hasOwn(ticks, id));
		return ticked.filter((step) => ticks[step.id] === textOf(step)).map(({ id }) => id);
	});

	/** How far the way is that everyone goes. */
	counts = $derived.by(() => {
		const main = this.steps.filter(({ isMain }) => isMain);
		return { done: main.filter(({ step }) => this.done.includes(step.id)).length, of: main.length };
	});

	here = $derived(this.steps.find(({ step }) => step.id === this.current));

	/**
	 * The commands of the current step that come next: those behind the ones copied last, then the first again.
	 * Before anyone has come to a step, those of the first.
	 */
	next = $derived.by<(Copyable & { readonly index: number; readonly of: number }) | undefined>(
		() => {
			const shell = this.#runbook?.shell;
			const step = (this.here ?? this.steps[0])?.step;
			if (shell === undefined || step === undefined) return undefined;
			const names = commandNames(step);
			const all = step.body.flatMap((block, i) => {
				const name = names[i];
				return block.kind === 'commands' && name ? [{ ...name, commands: block.commands }] : [];
			});
			const index = (all.findIndex(({ id }) => id === this.#copied) + 1) % all.length;
			const next = all[index];
			if (next === undefined) return undefined;
			const { id, name, commands } = next;
			return { id, name, text: () => commandText(commands, shell), index, of: all.length };
		}
	);

	nextId = $derived(this.next?.id);

	/** @param runbook what the page starts with; nothing of it is known to be done */
	constructor(storage: () => Storage, runbook: Runbook | undefined) {
		this.#storage = storage;
		this.#runbook = runbook;
	}

	/**
	 * Takes in what stands on the page now.
	 * @param how `another` runbook starts from what is remembered of it; in the `same` one, with other answers,
	 * ticks stay where the step stayed as it was
	 */
	follow(runbook: Runbook | undefined, how: 'same' | 'another'): void {
		if (how === 'another') {
			this.#ticks = NO_TICKS;
			this.#copied = '';
			this.current = '';
		}
		if (runbook === this.#runbook && how === 'same') return;
		this.#runbook = runbook;
		if (how === 'same') this.#keepSoon();
		else void this.#recall();
	}

	/** From here on ticks are remembered and recalled; those that are there already, too. */
	begin(memory: Memory): void {
		this.#memory = memory;
		void this.#recall().then(() => this.#keepSoon());
	}

	async #recall(): Promise<void> {
		const runbook = this.#runbook;
		if (runbook === undefined || this.#memory === undefined) return;
		const { fingerprint, recallTicks } = this.#memory;
		const id = await fingerprint(JSON.stringify(runbook));
		if (id === undefined || this.#runbook !== runbook) return;
		const known = recallTicks(this.#storage, id);
		const found = stepsOf(runbook).filter(({ id: step }) => known.includes(step));
		if (found.length === 0) return;
		const ticks = found.map((step) => [step.id, textOf(step)] as const);
		this.#ticks = { ...this.#ticks, ...Object.fromEntries(ticks) };
	}

	/** While someone types, each keystroke makes another runbook: only the one that stays is remembered. */
	#keepSoon(): void {
		clearTimeout(this.#soon);
		if (this.done.length > 0) this.#soon = setTimeout(() => void this.#keep(), PATIENCE);
	}

	async #keep(): Promise<void> {
		const runbook = this.#runbook;
		if (runbook === undefined || this.#memory === undefined) return;
		const { fingerprint, keepTicks } = this.#memory;
		const steps = this.done;
		const id = await fingerprint(JSON.stringify(runbook));
		if (id !== undefined) keepTicks(this.#storage, id, steps);
	}

	/** @param id the id of a step of this runbook */
	tick(id: string, isDone: boolean): void {
		const step = stepsOf(this.#runbook).find((one) => one.id === id);
		if (step === undefined) return;
		const { [id]: _, ...others } = this.#ticks;
		this.#ticks = isDone ? { ...others, [id]: textOf(step) } : others;
		void this.#keep();
	}

	/** Remembers which block of commands was copied, whichever way. */
	copied(id: string): void {
		this.#copied = id;
	}

	/** @returns the step before or behind the current one; at the start, the first. */
	neighbor(direction: 'before' | 'behind'): Step | undefined {
		const at = this.steps.findIndex(({ step }) => step.id === this.current);
		if (at === -1) return direction === 'behind' ? this.steps[0]?.step : undefined;
		return this.steps[direction === 'behind' ? at + 1 : at - 1]?.step;
	}
}

export const [getProgress, setProgress] = createContext<Progress>();
