/** Records requests to the stand-ins in order, worded independently of tool versions. */
export type Recorder = {
	readonly record: (event: string) => void;
	/** Records an event whose order does not matter, such as the services of a stack. */
	readonly recordUnordered: (event: string) => void;
	/** @returns the events since the last call */
	readonly take: () => readonly string[];
};

type Event = { readonly text: string; readonly ordered: boolean };

/** Sorts runs of unordered events and keeps the rest in place. */
function settled(events: readonly Event[]): readonly string[] {
	const done: string[] = [];
	let loose: string[] = [];
	for (const { text, ordered } of events) {
		if (!ordered) {
			loose.push(text);
			continue;
		}
		done.push(...loose.sort(), text);
		loose = [];
	}
	return [...done, ...loose.sort()];
}

export function recorder(): Recorder {
	let events: Event[] = [];
	const add = (event: Event) => {
		// Tools repeat requests at will, so count each one once.
		if (!events.some(({ text }) => text === event.text)) events.push(event);
	};
	return {
		record: (text) => add({ text, ordered: true }),
		recordUnordered: (text) => add({ text, ordered: false }),
		take: () => {
			const taken = settled(events);
			events = [];
			return taken;
		}
	};
}
