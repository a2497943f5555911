import { createContext } from 'svelte';

/** The parts of a page, in the order in which they are made. */
const PARTS = ['nothing', 'deployment', 'bridge', 'opening', 'steps', 'further-steps'] as const;

export type PagePart = (typeof PARTS)[number];

/** A new task: what waits in the browser, such as a key, goes first. Timers would wait in a page that nobody sees. */
const nextTask = (): Promise<void> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage('');
	});

/** How much of the page is made: all of it, or a part more at each turn, so that no turn takes long. */
export class Turns {
	#made = $state<number>(PARTS.length);

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
		while (this.#made < PARTS.length) {
			await nextTask();
			this.#made += 1;
		}
	}
}

export const [getTurns, setTurns] = createContext<Turns>();
