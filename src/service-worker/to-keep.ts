/** SvelteKit’s own client, which no page asks for, and styles that are in the pages already: docs/adr/0010-offline.md. */
const NEVER_ASKED_FOR = /\/_app\/immutable\/(?:entry\/|nodes\/|assets\/\d+\.)/;

/** @returns the pages; what else was prerendered, such as `404.html`, is for hosts */
export const pagesToKeep = (prerendered: readonly string[]): readonly string[] =>
	prerendered.filter((path) => path.endsWith('/'));

/**
 * @param build what Vite built
 * @param files what lies in static/
 * @returns the files that pages can ask for
 */
export const filesToKeep = (
	build: readonly string[],
	files: readonly string[]
): readonly string[] => [...build.filter((path) => !NEVER_ASKED_FOR.test(path)), ...files];
