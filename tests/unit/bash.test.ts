import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { METHOD_IDS } from '#lib/runbook/methods/index.ts';
import type { Given } from '#lib/runbook/language/value.ts';
import { variable, word, type Word } from '#lib/runbook/language/words.ts';
import { posixWord } from '#lib/render/posix.ts';
import { textOf } from '#lib/render/spans.ts';
import { EDGES, expanded, hostilePath } from '../support/hostile.ts';
import { inBash, NO_PROGRAMS, scratch } from '../support/in-bash.ts';
import { callsIn, callsOf, filesOf, recording, VARIABLES } from '../support/calls.ts';
import { commandBlocksOf, planned, stepsOf, typed } from '../support/runbooks.ts';

describe.each(METHOD_IDS)('%s', (id) => {
	it.each([
		['everything typed, customized', { ...typed(id), customized: 'yes' }],
		['everything typed, not customized', { ...typed(id), customized: 'no' }],
		['nothing typed, customized', { customized: 'yes' }],
		['nothing typed, not customized', { customized: 'no' }]
	])('%s: bash reads every command as the words of the data', (_, draft) => {
		const commands = commandBlocksOf(stepsOf(planned(id, draft))).flat();
		const cwd = scratch();
		writeFileSync(join(cwd, 'token'), `${VARIABLES.OP_SCIM_TOKEN}\n`);
		const { stderr, status } = inBash(recording(commands), cwd, VARIABLES.HOME);
		expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
		expect(callsIn(readFileSync(join(cwd, 'calls'), 'utf8'))).toEqual(commands.flatMap(callsOf));
		for (const [file, content] of Object.entries(filesOf(commands)))
			expect(readFileSync(join(cwd, file), 'utf8')).toBe(content);
	});
});

describe('any path that the form accepts', () => {
	const home = '/home/a $(person)';

	/** The places a path can have in a word, each with the text that bash must make of it. */
	const PLACES: readonly (readonly [(path: Given) => Word, (text: string) => string])[] = [
		[(path) => word`${path}`, (text) => text],
		[(path) => word`a${path}b`, (text) => `a${text}b`],
		[(path) => word`${variable('HOME')}${path}`, (text) => home + text],
		[(path) => word`x ${variable('OP_SCIM_TOKEN')}${path}`, (text) => `x secret${text}`]
	];

	const PREPARE = [
		...[NO_PROGRAMS, 'OP_SCIM_TOKEN=secret'],
		`got() { printf '\\1\\0'; printf '%s\\0' "$#" "$@"; }`,
		// People paste into an interactive bash, where ! is special too.
		'set -o history -o histexpand'
	];

	/** Lets one bash read all of them, and looks for the words that are not what they should be. */
	function expectExactWords(paths: readonly Given[]): void {
		const cases = paths.flatMap((path) =>
			PLACES.map(([make, text]) => ({
				line: `got ${textOf(posixWord(make(path)))}`,
				expected: ['1', text(expanded(path, home))]
			}))
		);
		const script = [...PREPARE, ...cases.map(({ line }) => line)].join('\n');
		const { stdout, stderr } = inBash(script, scratch(), home);
		const read = callsIn(stdout);
		expect(stderr).toBe('');
		expect(read).toHaveLength(cases.length);
		const results = cases.map((one, i) => ({ ...one, read: read[i] }));
		// Only the wrong ones, so that a failure shows them and not the whole batch.
		expect(
			results.filter(({ expected, read: words }) => expected.join('\0') !== words?.join('\0'))
		).toEqual([]);
	}

	it('is one word of exactly its text: each special character', () => {
		expectExactWords(EDGES);
	});

	it('is one word of exactly its text: 2500 mixtures of them', () => {
		const batches = fc.array(hostilePath, { minLength: 250, maxLength: 250 });
		fc.assert(fc.property(batches, expectExactWords), { numRuns: 10, endOnFailure: true });
	});
});
