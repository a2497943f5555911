import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Files that tools maintain for themselves. */
const OWN = /(^|\/)\.(kube|aws|azure|docker|config|cache|terraform)|\.backup$|\.lock\.hcl$/;

const IMAGES = /1password\/scim(?::v?[\d.]+)?|\b(?:tag|version): v[\d.]+/g;

/** Output lines that people look for. */
const TELLING = /1password\/scim|\bv?2\.[89]\.\d+|"state"|healthy/;

// Table borders differ between versions of a tool, and relative times between runs.
const collapsed = (line: string): string =>
	line
		.replaceAll('|', ' ')
		.trim()
		.replace(/\s+/g, ' ')
		.replace(/ (?:\d+|about an?|less than a) \w+ ago/, ' some time ago');

/** Lines of a Terraform plan, whose wording changes between versions. The state shows the result instead. */
const OF_A_PLAN = /^\s*[-+~]?\s*\S+ += /;

/** @returns the distinct output lines that show a version or a state, without their layout */
export const telling = (text: string): readonly string[] => [
	...new Set(
		stripVTControlCharacters(text)
			.split('\n')
			.filter((line) => TELLING.test(line) && !OF_A_PLAN.test(line))
			.map(collapsed)
	)
];

export type Files = ReadonlyMap<string, string>;

/** @returns the files of a folder with their content, except for those that tools maintain themselves */
export function filesIn(folder: string): Files {
	return new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.filter((path) => !OWN.test(relative(folder, path)))
			.map((path) => [relative(folder, path), readFileSync(path, 'utf8')])
	);
}

/** @returns the changes of files between two snapshots */
export function fileChanges(before: Files, after: Files): readonly string[] {
	return [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
		const [old, now] = [before.get(path), after.get(path)];
		if (old === now) return [];
		if (now === undefined) return [`file ${path} removed`];
		const images = [...new Set(now.match(IMAGES))].join(', ');
		return [`file ${path} ${old === undefined ? 'made' : 'changed'}, with: ${images}`];
	});
}
