/** What the stand-ins were told to do, in their order, in words that are the same for every version of a tool. */
export type Recorder = {
	readonly record: (event: string) => void;
	/** The same for something that a tool does in any order, as with the services of a stack. */
	readonly recordUnordered: (event: string) => void;
	/** @returns what was recorded since the last time. */
	readonly take: () => readonly string[];
};

type Event = { readonly text: string; readonly ordered: boolean };

/** Sorts what came in any order, and leaves the rest where it is. */
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
		// Tools ask the same thing a second time as they please; how often says nothing.
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
