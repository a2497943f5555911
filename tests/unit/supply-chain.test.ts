import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const names = z.record(z.string(), z.string());
const manifest = z
	.object({ dependencies: names, devDependencies: names })
	.parse(JSON.parse(read('package.json')));
const declared = { ...manifest.dependencies, ...manifest.devDependencies };

it('docs/dependencies.md lists every direct dependency once, with a reason', () => {
	const rows = [...read('docs/dependencies.md').matchAll(/^\| (`.+`) +\| (.+?) *\|$/gm)];
	const listed = rows.flatMap(([, packages = '']) =>
		[...packages.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
	);
	expect(listed.sort()).toEqual(Object.keys(declared).sort());
	for (const [, packages, reason] of rows) expect(reason, packages).toMatch(/\w/);
});

it('every direct dependency has one exact version', () => {
	for (const [name, version] of Object.entries(declared))
		expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

it('install scripts are off', () => {
	expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
});

const workflows = readdirSync(new URL('.github/workflows/', root)).map(
	(file) => [file, read(`.github/workflows/${file}`)] as const
);

it('every action of a workflow is pinned by its commit, and says which version that is', () => {
	const uses = workflows
		.flatMap(([, text]) => text.split('\n'))
		.filter((line) => /\buses:/.test(line));
	expect(uses).not.toHaveLength(0);
	for (const line of uses)
		expect(line).toMatch(/^\s*(?:- )?uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

it('no workflow puts anything from outside into a script', () => {
	const lines = workflows.flatMap(([, text]) => text.split('\n'));
	const filled = lines.filter((line) => line.includes('${{'));
	expect(filled).not.toHaveLength(0);
	// As the value of a key it stays data; in a line of a script it would be code.
	for (const line of filled) expect(line).toMatch(/^ *(?!run:)[\w-]+: \$\{\{ [\w.]+ \}\}\/?$/);
});

const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
	'pages.yml': ['pages', 'id-token'],
	'versions.yml': ['contents', 'pull-requests']
};

it.each(workflows)(
	'%s says what it may do, and may write only where one job has to',
	(file, text) => {
		expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/m);
		const written = [...text.matchAll(/^ +([\w-]+): write$/gm)].map(([, what]) => what);
		expect(written).toEqual(MAY_WRITE[file] ?? []);
	}
);
