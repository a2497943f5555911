import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUp, retag } from '#lib/runbook/language/command.ts';
import { given } from '#lib/runbook/language/value.ts';
import { word } from '#lib/runbook/language/words.ts';
import { commandText } from '#lib/render/command.ts';
import { inBash, scratch } from '../support/in-bash.ts';

const FILE = word`it's a file.yml`;
const COPY = word`it's a file.yml.before`;
const path = (directory: string, { parts: [name] }: typeof FILE): string =>
	join(directory, name?.kind === 'literal' ? name.text : '');

const setTag = (image: string) =>
	retag(FILE, word`${given('image', image)}:`, given('version', '2.10.0'));

/** @returns what a command makes of a file, by a real bash and a real sed. */
function after(image: string, content: string): string {
	const cwd = scratch();
	writeFileSync(path(cwd, FILE), content);
	const { stderr, status } = inBash(commandText([setTag(image)], 'posix'), cwd);
	expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
	return readFileSync(path(cwd, FILE), 'utf8');
}

describe('setting the tag in a file', () => {
	it.each([
		['image: 1password/scim:v2.9.11', 'image: 1password/scim:v2.10.0'],
		['"image": "1password/scim:v2.9.11",', '"image": "1password/scim:v2.10.0",'],
		["image: '1password/scim:v2.9.11' # bridge", "image: '1password/scim:v2.10.0' # bridge"],
		// A digest wins over the tag: it has to go.
		[`image: 1password/scim:v2.9.11@sha256:${'0a'.repeat(32)}`, 'image: 1password/scim:v2.10.0'],
		// The oldest tags, and a registry before the name.
		['image: 1password/scim:v1.3.0-2', 'image: 1password/scim:v2.10.0'],
		['image: docker.io/1password/scim:v2.9.11', 'image: docker.io/1password/scim:v2.10.0'],
		['image: 1password/scim:v2.9.11\r', 'image: 1password/scim:v2.10.0\r'],
		['\timage:   1password/scim:v2.9.11  ', '\timage:   1password/scim:v2.10.0  ']
	])('makes %j to %j', (line, expected) => {
		expect(after('1password/scim', `a\n${line}\nz`)).toBe(`a\n${expected}\nz`);
	});

	it.each([
		...['image: redis:latest', 'image: redis:v7.2.4', 'image: 1password/connect-api:v1.7.3'],
		...[
			'image: 1password/scim:latest',
			'image: 1password/scim',
			'image: 1password/scim-tools:v1.0'
		],
		...['image: onepassword/scim:v0.4.4', 'image: ${IMAGE}', '# version v2.9.11', '']
	])('leaves %j alone', (line) => {
		expect(after('1password/scim', `a\n${line}\n`)).toBe(`a\n${line}\n`);
	});

	it('takes a dot in the name of a registry for a dot', () => {
		const lines = 'image: a.example:5000/scim:v1.0.0\nimage: axexample:5000/scim:v1.0.0\n';
		expect(after('a.example:5000/scim', lines)).toBe(lines.replace('v1.0.0', 'v2.10.0'));
	});
});

it('keeps the first copy when the back-up is pasted again after the change', () => {
	const cwd = scratch();
	writeFileSync(path(cwd, FILE), 'image: 1password/scim:v2.9.11\n');
	const copy = backUp(FILE, COPY);
	const { stderr } = inBash(
		commandText([copy, setTag('1password/scim'), copy, copy], 'posix'),
		cwd
	);
	expect(stderr).toBe('');
	expect(readFileSync(path(cwd, COPY), 'utf8')).toBe('image: 1password/scim:v2.9.11\n');
	expect(readFileSync(path(cwd, FILE), 'utf8')).toBe('image: 1password/scim:v2.10.0\n');
});
