import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What the tools keep for themselves. */
const OWN = /(^|\/)\.(kube|aws|azure|docker|config|cache|terraform)|\.backup$|\.lock\.hcl$/;

const IMAGES = /1password\/scim(?::v?[\d.]+)?|\b(?:tag|version): v[\d.]+/g;

/** The lines of a screen that a person looks for. */
const TELLING = /1password\/scim|\bv?2\.[89]\.\d+|"state"|healthy/;

// The frame of a table is not the same in every version of a tool, and how long ago is not the same each time.
const collapsed = (line: string): string =>
	line
		.replaceAll('|', ' ')
		.trim()
		.replace(/\s+/g, ' ')
		.replace(/ (?:\d+|about an?|less than a) \w+ ago/, ' some time ago');

/** Terraform's account of a plan, which it words anew from version to version; the state tells what came of it. */
const OF_A_PLAN = /^\s*[-+~]?\s*\S+ += /;

/** @returns the lines of a screen that tell a version or a state, as they read, each once. */
export const telling = (text: string): readonly string[] => [
	...new Set(
		stripVTControlCharacters(text)
			.split('\n')
			.filter((line) => TELLING.test(line) && !OF_A_PLAN.test(line))
			.map(collapsed)
	)
];

export type Files = ReadonlyMap<string, string>;

/** @returns the files of a folder, with their content, apart from what tools keep for themselves. */
export function filesIn(folder: string): Files {
	return new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.filter((path) => !OWN.test(relative(folder, path)))
			.map((path) => [relative(folder, path), readFileSync(path, 'utf8')])
	);
}

/** @returns what became of the files between two looks at them. */
export function fileChanges(before: Files, after: Files): readonly string[] {
	return [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
		const [old, now] = [before.get(path), after.get(path)];
		if (old === now) return [];
		if (now === undefined) return [`file ${path} removed`];
		const images = [...new Set(now.match(IMAGES))].join(', ');
		return [`file ${path} ${old === undefined ? 'made' : 'changed'}, with: ${images}`];
	});
}
