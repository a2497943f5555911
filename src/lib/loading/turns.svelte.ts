import { createContext } from 'svelte';

/** The parts of a page, in the order in which they are made; `rest` comes once the runbook stands. */
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

/** How much of the page is made: all of its first load at once, or a part per task, so that none takes long. */
export class Turns {
	#made = $state<number>(REST - 1);

	constructor(how: 'at once' | 'in turns') {
		if (how === 'in turns') this.#made = 0;
	}

	has(part: PagePart): boolean {
		return PARTS.indexOf(part) <= this.#made;
	}

	/** @param begin what comes before the first part */
	async take(begin: () => Promise<void>): Promise<void> {
		await nextTask();
		await begin();
		while (this.#made < REST - 1) {
			await nextTask();
			this.#made += 1;
		}
	}

	/** The runbook stands: what it can do without may be loaded now. */
	takeRest(): void {
		this.#made = REST;
	}
}

export const [getTurns, setTurns] = createContext<Turns>();
