import { createContext } from 'svelte';

/** What a value in a command knows of the answer it came from. */
export type Filling = {
	/** @returns the label of a question, as its field has it */
	readonly labelOf: (key: string) => string;
	/** Leads to the field of a question. */
	readonly fill: (key: string) => void;
};

export const [getFilling, setFilling] = createContext<Filling>();
