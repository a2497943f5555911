import { z } from '#lib/runbook/questions/zod.ts';

const chunk = z.object({
	file: z.string(),
	imports: z.optional(z.array(z.string()))
});

/** Vite's manifest: the output file of each module, and the files it imports. */
export const buildManifest = z.record(z.string(), chunk);

export type BuildManifest = z.output<typeof buildManifest>;

function chunkOf(manifest: BuildManifest, module: string): z.output<typeof chunk> {
	const found = manifest[module];
	if (found === undefined) throw new Error(`${module} is in no file of the build`);
	return found;
}

/** @returns the files that must load before a module runs, including its own; throws if the build lacks one */
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

/** @returns the only module of the build whose path has this ending; throws without exactly one */
export function moduleOf(manifest: BuildManifest, ending: string): string {
	const [found, ...others] = Object.keys(manifest).filter((path) => path.endsWith(ending));
	if (found === undefined || others.length > 0)
		throw new Error(`Not one module of the build ends with ${ending}`);
	return found;
}

/** A page's script module, and the modules it imports dynamically. */
export type PageScript = { readonly script: string; readonly goesOnTo: readonly string[] };

/**
 * Renders the script tags of a page. Preloads everything the script will import, so that a page needs two round trips
 * instead of one per import in a chain.
 * @param root the relative path from the page to the start page
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
