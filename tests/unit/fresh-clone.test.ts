import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const scripts = join(import.meta.dirname, '../../scripts');

/** @returns what a module needs before its first line runs */
function staticImports(path: string): readonly string[] {
	const { statements } = ts.createSourceFile(
		path,
		readFileSync(path, 'utf8'),
		ts.ScriptTarget.Latest
	);
	return statements.flatMap((statement) =>
		(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
		statement.moduleSpecifier !== undefined &&
		ts.isStringLiteral(statement.moduleSpecifier)
			? statement.moduleSpecifier.text
			: []
	);
}

/** @returns the packages that a module and its own modules need */
function packagesOf(path: string): readonly string[] {
	return staticImports(path).flatMap((name) => {
		if (name.startsWith('.')) return packagesOf(join(dirname(path), name));
		return isBuiltin(name) ? [] : name;
	});
}

const installing = readdirSync(scripts)
	.filter((name) => name.endsWith('.mjs'))
	.filter((name) => /^ensureInstalled\(\);$/m.test(readFileSync(join(scripts, name), 'utf8')));

it('finds the scripts that install, and the packages of those that do not', () => {
	expect(installing).toEqual(expect.arrayContaining(['start.mjs', 'test.mjs']));
	expect(packagesOf(join(scripts, 'serve.mjs'))).toContain('sirv');
});

// A fresh clone has no packages: one static import of one, and the script dies before it installs any.
it.each(installing)('%s needs no package before it installs them', (name) => {
	expect(packagesOf(join(scripts, name))).toEqual([]);
});
