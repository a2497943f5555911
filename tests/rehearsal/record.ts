/** What the stand-ins were told to do, in their order, in words that are the same for every version of a tool. */
export type Recorder = {
	readonly record: (event: string) => void;
	/** @returns what was recorded since the last time. */
	readonly take: () => readonly string[];
};

export function recorder(): Recorder {
	let events: string[] = [];
	return {
		// Tools ask the same thing a second time as they please; how often says nothing.
		record: (event) => {
			if (!events.includes(event)) events.push(event);
		},
		take: () => {
			const taken = events;
			events = [];
			return taken;
		}
	};
}
