import type { Sheet } from './sheet.svelte.ts';
import type { SheetStep } from './sheet-maker.ts';

/** A slice of work that nobody notices, in milliseconds. */
const SLICE = 8;

/** At which width of the window. A step stays the very same while only words of it change. */
const known = new WeakMap<SheetStep, number>();

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

async function learn(sheet: Sheet): Promise<void> {
	// Nothing is laid out in a tab that nobody sees, and no frame comes.
	if (document.hidden) return;
	const width = innerWidth;
	const steps = sheet.phases
		.flatMap((phase) => phase.steps)
		.filter((step) => known.get(step) !== width);
	const shown: HTMLElement[] = [];
	let until = performance.now() + SLICE;
	for (const step of steps) {
		const element = document.getElementById(`step-${step.id}`);
		if (element === null) continue;
		known.set(step, width);
		shown.push(element);
		element.style.contentVisibility = 'visible';
		// Asking for its height lays it out now, within this slice.
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
 * Lets the browser learn how high the steps are that are off the screen and not laid out (`contain-intrinsic-block-size`
 * in `StepView.svelte`): so the bar at the side tells the truth, the End key leads to the end, and nothing moves under a
 * pointer that has just come there. Steps whose size is known are left alone.
 * @returns when all sizes are known
 */
export function learnStepSizes(sheet: Sheet): Promise<void> {
	learning = learning.then(() => learn(sheet));
	return learning;
}
