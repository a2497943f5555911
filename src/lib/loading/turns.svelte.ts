/** The parts of a page, in render order. `rest` follows once the runbook is shown. */
const PARTS = [
	'nothing',
	'deployment',
	'bridge',
	'opening',
	'steps',
	'further-steps',
	'rest'
] as const;

export type PagePart = (typeof PARTS)[number];

const REST = PARTS.indexOf('rest');

/** Yields to the event loop so that input runs first. Not a timer: hidden tabs throttle those. */
const nextTask = (): Promise<void> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage('');
	});

/** Controls how much of the page is rendered: the whole first load at once, or one part per task so tasks stay short. */
export class Turns {
	#made = $state<number>(REST - 1);

	constructor(how: 'at once' | 'in turns') {
		if (how === 'in turns') this.#made = 0;
	}

	has(part: PagePart): boolean {
		return PARTS.indexOf(part) <= this.#made;
	}

	/**
	 * Renders one part per task.
	 * @param begin awaited before the first part
	 */
	async take(begin: () => Promise<void>): Promise<void> {
		await nextTask();
		await begin();
		while (this.#made < REST - 1) {
			await nextTask();
			this.#made += 1;
		}
	}

	/** Allows `rest` to load. Call it once the runbook is shown. */
	takeRest(): void {
		this.#made = REST;
	}
}
