import type { Runbook, Step } from '#lib/runbook/model.ts';

/** A slice of work that nobody notices, in milliseconds. */
const SLICE = 8;

/** The step, and the window's width, at which the browser learned the height of an element. */
const known = new WeakMap<HTMLElement, { readonly step: Step; readonly width: number }>();

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

async function learn(steps: readonly Step[]): Promise<void> {
	// A hidden tab lays nothing out, and no frame comes.
	if (document.hidden) return;
	const width = innerWidth;
	const shown: HTMLElement[] = [];
	let until = performance.now() + SLICE;
	for (const step of steps) {
		const element = document.getElementById(`step-${step.id}`);
		if (element === null) continue;
		const last = known.get(element);
		if (last?.step === step && last.width === width) continue;
		known.set(element, { step, width });
		shown.push(element);
		element.style.contentVisibility = 'visible';
		// Reading its height lays it out now, within this slice.
		if (element.offsetHeight > 0 && performance.now() < until) continue;
		await frame();
		until = performance.now() + SLICE;
	}
	if (shown.length === 0) return;
	// A frame remembers sizes at its end, after what was asked for by its beginning.
	await frame();
	await frame();
	for (const { style } of shown) style.contentVisibility = '';
}

let learning = Promise.resolve();

/**
 * Lets the browser learn the heights of steps that are off the screen and not laid out (`contain-intrinsic-block-size`
 * in `StepView.svelte`): so the scroll bar is right, the End key leads to the end, and nothing moves under a pointer that
 * has just come there. Steps whose height is known are left alone.
 * @returns when all heights are known
 */
export function learnStepHeights(runbook: Runbook | undefined): Promise<void> {
	const steps = runbook?.phases.flatMap((phase) => phase.steps) ?? [];
	learning = learning.then(() => learn(steps));
	return learning;
}
