import type { Runbook, Step } from '#lib/runbook/model.ts';

/** A slice of work too short to notice, in milliseconds. */
const SLICE = 8;

/** The step and the window width at which the browser measured an element. */
const known = new WeakMap<HTMLElement, { readonly step: Step; readonly width: number }>();

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

async function learn(steps: readonly Step[]): Promise<void> {
	// A hidden tab has no layout and no animation frames.
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
		// Reading the height forces layout now, within this slice.
		if (element.offsetHeight > 0 && performance.now() < until) continue;
		await frame();
		until = performance.now() + SLICE;
	}
	if (shown.length === 0) return;
	// Browsers remember sizes at the end of a frame, for elements that were visible when it began.
	await frame();
	await frame();
	for (const { style } of shown) style.contentVisibility = '';
}

let learning = Promise.resolve();

/**
 * Lets the browser measure steps that are off-screen and skipped by layout (`contain-intrinsic-block-size` in
 * `StepView.svelte`). Then the scroll bar is right, the End key reaches the end, and nothing moves under the pointer.
 * Skips steps already measured at this width.
 * @returns a promise that resolves when all heights are known
 */
export function learnStepHeights(runbook: Runbook | undefined): Promise<void> {
	const steps = runbook?.phases.flatMap((phase) => phase.steps) ?? [];
	learning = learning.then(() => learn(steps));
	return learning;
}
