import { z } from '#lib/runbook/questions/zod.ts';

const chunk = z.object({
	file: z.string(),
	imports: z.optional(z.array(z.string()))
});

/** What Vite writes of a build: which file each module went into, and what that file imports. */
export const buildManifest = z.record(z.string(), chunk);

export type BuildManifest = z.output<typeof buildManifest>;

function chunkOf(manifest: BuildManifest, module: string): z.output<typeof chunk> {
	const found = manifest[module];
	if (found === undefined) throw new Error(`${module} is in no file of the build`);
	return found;
}

/** @returns the files that have to be there before a module runs, its own among them. */
function filesOf(manifest: BuildManifest, module: string): readonly string[] {
	const seen = new Set<string>();
	const visit = (name: string): void => {
		if (seen.has(name)) return;
		seen.add(name);
		chunkOf(manifest, name).imports?.forEach(visit);
	};
	visit(module);
	return [...seen].map((name) => chunkOf(manifest, name).file);
}

/** @returns the one module of the build whose path ends so */
export function moduleOf(manifest: BuildManifest, ending: string): string {
	const [found, ...others] = Object.keys(manifest).filter((path) => path.endsWith(ending));
	if (found === undefined || others.length > 0)
		throw new Error(`Not one module of the build ends with ${ending}`);
	return found;
}

/** The module that is the script of a page, and those it goes on to import. */
export type PageScript = { readonly script: string; readonly goesOnTo: readonly string[] };

/**
 * The tags of a page’s script. Whatever it will import is asked for at once, so that a page needs two round trips
 * and not one for each import in a chain.
 * @param root the way from the page to the start page
 */
export function scriptTags(
	manifest: BuildManifest,
	root: string,
	{ script, goesOnTo }: PageScript
): string {
	const entry = chunkOf(manifest, script).file;
	const files = new Set([script, ...goesOnTo].flatMap((module) => filesOf(manifest, module)));
	files.delete(entry);
	const preloads = [...files].map((file) => `<link rel="modulepreload" href="${root}${file}" />`);
	return [...preloads, `<script type="module" src="${root}${entry}"></script>`].join('\n\t\t');
}
