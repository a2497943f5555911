import { commandNames } from '#lib/render/command-name.ts';
import { commandText } from '#lib/render/command.ts';
import type { Runbook, Step } from '#lib/runbook/model.ts';
import { numbered, rolesIn } from '#lib/runbook/phases.ts';
import type { Copyable } from './copying.ts';
import type * as ticks from '#lib/browser/tick-storage.ts';

/** A step with its number. `isMain` is false for steps that are only needed sometimes. */
type Placed = { readonly step: Step; readonly number: number; readonly isMain: boolean };

/** Ticked steps: the id, and the text at that time. A changed step has to be done again. */
type Ticks = Readonly<Record<string, string>>;

const NO_TICKS: Ticks = {};
const NONE: readonly string[] = [];

/** The full content of a step, independent of how it is shown. */
const textOf = (step: Step): string => JSON.stringify(step);

const stepsOf = (runbook: Runbook | undefined): readonly Step[] =>
	runbook?.phases.flatMap(({ steps }) => steps) ?? [];

/** Debounces storing ticks, in milliseconds. */
const PATIENCE = 1000;

/** Stores ticks. It loads after the runbook is shown. */
type Memory = Pick<typeof ticks, 'fingerprint' | 'keepTicks' | 'recallTicks'>;

/** Tracks progress through a runbook: the current step, the steps done, and the next commands to copy. */
export class Progress {
	#runbook = $state.raw<Runbook | undefined>();
	/** The id of the step being read. */
	current = $state('');
	#ticks = $state.raw<Ticks>(NO_TICKS);
	/** The id of the block of commands that was copied last. */
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

	/** The ids of the steps that are done. Every step reads this; the early return spares them a check per keystroke. */
	done = $derived.by<readonly string[]>(() => {
		const ticks = this.#ticks;
		if (ticks === NO_TICKS) return NONE;
		const ticked = stepsOf(this.#runbook).filter(({ id }) => Object.hasOwn(ticks, id));
		return ticked.filter((step) => ticks[step.id] === textOf(step)).map(({ id }) => id);
	});

	/** Progress through the main steps. */
	counts = $derived.by(() => {
		const main = this.steps.filter(({ isMain }) => isMain);
		return { done: main.filter(({ step }) => this.done.includes(step.id)).length, of: main.length };
	});

	/** The index of the current step; -1 without one. */
	#at = $derived(this.steps.findIndex(({ step }) => step.id === this.current));

	here = $derived(this.steps[this.#at]);
	before = $derived(this.steps[this.#at - 1]?.step);
	/** Without a current step, the first one. */
	behind = $derived(this.steps[this.#at + 1]?.step);

	/**
	 * The next commands to copy in the current step: those after the last copied block, wrapping around to the first.
	 * Falls back to the first step before any step is current.
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

	/** @param runbook what the page starts with; none of its steps count as done */
	constructor(storage: () => Storage, runbook: Runbook | undefined) {
		this.#storage = storage;
		this.#runbook = runbook;
	}

	/**
	 * Switches to the runbook that is now shown.
	 * @param how `another` runbook starts from its stored ticks; the `same` one with other answers keeps the ticks of
	 * unchanged steps
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

	/** Starts storing and recalling ticks, including those already set. */
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

	/** Each keystroke makes another runbook; debouncing stores only the last one. */
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

	/** @param id of a step of this runbook */
	tick(id: string, isDone: boolean): void {
		const step = stepsOf(this.#runbook).find((one) => one.id === id);
		if (step === undefined) return;
		const { [id]: _, ...others } = this.#ticks;
		this.#ticks = isDone ? { ...others, [id]: textOf(step) } : others;
		void this.#keep();
	}

	/** Remembers which block of commands was copied, by button or by key. */
	copied(id: string): void {
		this.#copied = id;
	}
}
