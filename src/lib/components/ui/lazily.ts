/** A module that is loaded on demand. */
export type Lazily<Module> = {
	/** Rejects without a network; the next call tries again. */
	readonly load: () => Promise<Module>;
	/** The module, once it is loaded: then it is shown at once. */
	readonly loaded: () => Module | undefined;
};

/** @param get an `import()` */
export function lazily<Module>(get: () => Promise<Module>): Lazily<Module> {
	let loaded: Module | undefined;
	return { load: async () => (loaded ??= await get()), loaded: () => loaded };
}
