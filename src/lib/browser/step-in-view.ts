/** Where people read in the window, as a fraction of its height from the top. */
const READING_LINE = 0.3;

/**
 * Finds the step that is being read: the focused one if it is visible, otherwise the first that extends below the
 * reading line.
 * @returns its id, or an empty string when no step is visible
 */
export function stepInView(page: Document): string {
	const height = page.documentElement.clientHeight;
	const steps = [...page.querySelectorAll<HTMLElement>('[data-step]')];
	const isSeen = (step: Element): boolean => {
		const { top, bottom } = step.getBoundingClientRect();
		return top < height && bottom > 0;
	};
	const focused = steps.find((step) => step.contains(page.activeElement) && isSeen(step));
	const read =
		focused ??
		steps.find(
			(step) => step.getBoundingClientRect().bottom > height * READING_LINE && isSeen(step)
		);
	return read?.dataset['step'] ?? '';
}
