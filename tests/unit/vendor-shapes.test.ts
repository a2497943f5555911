import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from '#lib/lookup/sources.ts';
import { sh, type Command } from '#lib/runbook/language/command.ts';
import { given } from '#lib/runbook/language/value.ts';
import { word, type Word } from '#lib/runbook/language/words.ts';
import type { MethodId } from '#lib/runbook/methods/index.ts';
import type { Draft } from '#lib/runbook/questions/questions.ts';
import { parseVersion } from '#lib/runbook/knowledge/version.ts';
import { commandText } from '#lib/render/command.ts';
import { textOfWord } from '../support/calls.ts';
import { inBash, scratch } from '../support/in-bash.ts';
import { commandBlocksOf, planned, stepsOf } from '../support/runbooks.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const version = parseVersion('2.10.0')!;

const commandsOf = (id: MethodId, draft: Draft): readonly Command[] =>
	commandBlocksOf(stepsOf(planned(id, { directory: '.', ...draft }, version))).flat();

const linesOf = (file: string): readonly string[] => readFileSync(file, 'utf8').split('\n');

// A stack is edited by hand or not at all, but its file has the form of a Compose file.
const EDITED: readonly (readonly [fixture: string, MethodId, file: string, Draft])[] = [
	['compose.yml', 'docker-compose', 'the file', { file: 'the file' }],
	['stack.yaml', 'docker-compose', 'the file', { file: 'the file' }],
	['scim.json', 'aws-fargate-terraform', 'the file', { file: 'the file' }],
	['app-spec.yaml', 'digitalocean-app-platform', 'op-scim-bridge.yaml', {}]
];

it.each(EDITED)('%s: the runbook of %s changes the tag of the bridge alone', (...row) => {
	const [fixture, id, file, draft] = row;
	const cwd = scratch();
	copyFileSync(join(FIXTURES, fixture), join(cwd, file));
	const commands = commandsOf(id, draft).filter(
		({ kind }) => kind === 'back-up' || kind === 'retag'
	);
	expect(commands.map(({ kind }) => kind)).toContain('retag');
	// Twice, as someone does who pastes the runbook from the start again.
	const { stderr, status } = inBash(commandText([...commands, ...commands], 'posix'), cwd);
	expect({ stderr, status }).toEqual({ stderr: '', status: 0 });

	const before = linesOf(join(FIXTURES, fixture));
	const tagged = before.filter((line) => line.includes('v2.9.11'));
	expect(tagged).toHaveLength(1);
	expect(linesOf(join(cwd, file))).toEqual(
		before.map((line) => line.replace('v2.9.11', 'v2.10.0'))
	);
	if (commands.some(({ kind }) => kind === 'back-up'))
		expect(linesOf(join(cwd, `${file}.before-v2.10.0`))).toEqual(before);
});

describe('deployment.yaml', () => {
	const file = join(FIXTURES, 'deployment.yaml');

	/** The word that a command of the runbook has behind another. */
	function wordAfter(...start: readonly string[]): Word {
		for (const command of commandsOf('kubernetes', {})) {
			if (command.kind !== 'run' || command.stages[0].kind !== 'program') continue;
			const { words } = command.stages[0];
			const texts = words.map(textOfWord);
			const found = words[texts.indexOf(start.at(-1) ?? '') + 1];
			if (found !== undefined && start.every((text) => texts.includes(text))) return found;
		}
		throw new Error(`No command has ${start.join(' ')}`);
	}
	const setImage = (image: Word) => {
		const names = wordAfter('kubectl', 'get', 'deploy', '-o');
		const manifest = word`${given('manifest', file)}`;
		const command = sh`kubectl set image --local -f ${manifest} ${image} -o ${names}`;
		return inBash(commandText([command], 'posix'), scratch());
	};

	it('a real kubectl finds the container of the runbook, and prints it as the runbook says', () => {
		const { stdout, stderr } = setImage(
			wordAfter('kubectl', 'set', 'image', 'deploy/op-scim-bridge')
		);
		expect({ stdout, stderr }).toEqual({
			stdout: 'op-scim-bridge=1password/scim:v2.10.0\n',
			stderr: ''
		});
	});

	it('a real kubectl says what Troubleshoot explains, where the container has another name', () => {
		const { stderr, status } = setImage(word`op-scim=1password/scim:v2.10.0`);
		expect(status).not.toBe(0);
		const explained = /unable to find container/;
		expect(stderr).toMatch(explained);
		expect(JSON.stringify(stepsOf(planned('kubernetes', {})))).toMatch(explained);
	});

	it('is read by the look-up', () => {
		expect(readManifest(readFileSync(file, 'utf8'))).toBe('2.9.11');
	});
});
