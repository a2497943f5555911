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

it('every action of a workflow is pinned by its commit, and says which version that is', () => {
	const workflows = readdirSync(new URL('.github/workflows/', root));
	const uses = workflows
		.flatMap((file) => read(`.github/workflows/${file}`).split('\n'))
		.filter((line) => /\buses:/.test(line));
	expect(uses).not.toHaveLength(0);
	for (const line of uses)
		expect(line).toMatch(/^\s*(?:- )?uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});
