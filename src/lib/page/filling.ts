import { createContext } from 'svelte';

/** Connects a value in a command to the question it answers. */
export type Filling = {
	/** @returns the label of the question's field */
	readonly labelOf: (key: string) => string;
	/** Focuses the field of a question. */
	readonly fill: (key: string) => void;
};

export const [getFilling, setFilling] = createContext<Filling>();
