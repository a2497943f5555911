/** How far down the window someone reads, as a part of its height. */
const READING_LINE = 0.3;

/**
 * The step that is read: the one that has the focus while it can be seen, else the first one that reaches below the
 * line where one reads.
 * @returns its id, empty while no step can be seen
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
