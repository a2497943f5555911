import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'src');

/** A file of `src`, and the files of `src` that it imports: by any kind of import, types and `import()` too. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const SCRIPTS = /<script[^>]*>([\s\S]*?)<\/script>/g;

const codeIn = (path: string): string => {
	const text = readFileSync(path, 'utf8');
	return path.endsWith('.svelte')
		? [...text.matchAll(SCRIPTS)].map(([, code = '']) => code).join('\n') + loadsIn(text)
		: text;
};

/** `import()` in the markup of a component. */
const loadsIn = (text: string): string =>
	[...text.replace(SCRIPTS, '').matchAll(/import\('[^']+'\)/g)]
		.map(([load]) => `\n${load};`)
		.join('');

function resolve(from: string, specifier: string): string | undefined {
	const path = specifier.startsWith('#lib/')
		? join(source, 'lib', specifier.slice('#lib/'.length))
		: specifier.startsWith('.')
			? join(dirname(from), specifier)
			: undefined;
	return path !== undefined && path.startsWith(source) && existsSync(path) ? path : undefined;
}

const nameOf = (path: string): string => relative(root, path).split(sep).join('/');

/** @returns the imports among all files of `src` but their tests */
export function importGraph(): ImportGraph {
	const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
		.filter((name) => /(?<!\.test)\.(?:ts|js|mjs|svelte)$/.test(name))
		.map((name) => join(source, name));
	return new Map(
		files.map((file) => {
			const { importedFiles } = ts.preProcessFile(codeIn(file), true, true);
			const found = importedFiles.flatMap(({ fileName }) => resolve(file, fileName) ?? []);
			return [nameOf(file), [...new Set(found.map(nameOf))]];
		})
	);
}

/** @returns all files that a file leads to */
export function reachableFrom(graph: ImportGraph, file: string): ReadonlySet<string> {
	const seen = new Set<string>();
	const visit = (name: string): void => {
		for (const next of graph.get(name) ?? []) {
			if (seen.has(next)) continue;
			seen.add(next);
			visit(next);
		}
	};
	visit(file);
	return seen;
}
