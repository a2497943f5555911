import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sh, type Command } from '#lib/runbook/language/command.ts';
import type { MethodId } from '#lib/runbook/methods/index.ts';
import { given } from '#lib/runbook/language/value.ts';
import { parseVersion } from '#lib/runbook/knowledge/version.ts';
import { word, type Word } from '#lib/runbook/language/words.ts';
import { commandText } from '#lib/render/command.ts';
import { inBash, scratch } from '../support/in-bash.ts';
import { textOfWord } from '../support/calls.ts';
import { commandBlocksOf, planned, stepsOf } from '../support/runbooks.ts';
import {
	describeVendorFiles,
	describeVendorFilesWithKubectl,
	FOLDER,
	present
} from './vendor-files.ts';

/** A version that no example names, so that every file has to change. */
const version = parseVersion('2.10.0')!;
const IMAGE = /1password\/scim:v\d[\d.]*/;

const filesWithImage = (method: string, name: RegExp): readonly string[] =>
	present
		? readdirSync(join(FOLDER, method))
				.filter((file) => name.test(file))
				.map((file) => join(method, file))
				.filter((file) => IMAGE.test(readFileSync(join(FOLDER, file), 'utf8')))
		: [];

const commandsOf = (id: MethodId, file?: string): readonly Command[] =>
	commandBlocksOf(stepsOf(planned(id, { ...(file && { file }), directory: '.' }, version))).flat();

// The runbook of a swarm edits by hand or not at all; its files have the form of Compose files all the same.
const EDITED: readonly (readonly [string, RegExp, MethodId])[] = [
	['docker-compose', /\.ya?ml$/, 'docker-compose'],
	['docker-swarm', /\.ya?ml$/, 'docker-compose'],
	['aws-ecs-terraform', /scim\.json$/, 'aws-fargate-terraform']
];

describeVendorFiles.each(EDITED)('the files of %s', (method, name, id) => {
	const files = filesWithImage(method, name);

	it('are there', () => {
		expect(files.length).toBeGreaterThanOrEqual(5);
	});

	it.each(files)('%s: the runbook backs it up and changes the tag of the bridge alone', (path) => {
		const cwd = scratch();
		const file = 'the file';
		copyFileSync(join(FOLDER, path), join(cwd, file));
		const commands = commandsOf(id, file);
		const [copy, change] = (['back-up', 'retag'] as const).map((kind) =>
			commands.filter((command) => command.kind === kind)
		);
		// Twice, as someone does who pastes the runbook from the start again.
		const script = commandText([...copy!, ...change!, ...copy!, ...change!], 'posix');
		const { stderr, status } = inBash(script, cwd);
		expect({ stderr, status }).toEqual({ stderr: '', status: 0 });

		const before = readFileSync(join(FOLDER, path), 'utf8').split('\n');
		const now = readFileSync(join(cwd, file), 'utf8').split('\n');
		expect(now).toHaveLength(before.length);
		const changed = before.flatMap((line, i) => (line === now[i] ? [] : [[line, now[i]]]));
		const line = before.find((one) => IMAGE.test(one))!;
		expect(changed).toEqual([[line, line.replace(IMAGE, '1password/scim:v2.10.0')]]);
		const kept = readFileSync(join(cwd, `${file}.before-v2.10.0`), 'utf8').split('\n');
		expect(kept).toEqual(before);
	});
});

describeVendorFilesWithKubectl('the Deployments of kubernetes', () => {
	const files = filesWithImage('kubernetes', /^v2\..*deployment.*\.yaml$/);

	/** The word that the first command with these words has behind the last of them. */
	function wordAfter(...start: readonly string[]): Word {
		const calls = commandsOf('kubernetes').flatMap((command) =>
			command.kind === 'run' && command.stages[0].kind === 'program'
				? [command.stages[0].words]
				: []
		);
		for (const call of calls) {
			const texts = call.map(textOfWord);
			const found = call[texts.indexOf(start.at(-1)!) + 1];
			if (found && start.every((text) => texts.includes(text))) return found;
		}
		throw new Error(`No command has ${start.join(' ')}`);
	}
	const container = wordAfter('kubectl', 'set', 'image', 'deploy/op-scim-bridge');
	const names = wordAfter('kubectl', 'get', 'deploy', '-o');

	const setImage = (file: string, image: Word) => {
		const manifest = word`${given('manifest', join(FOLDER, file))}`;
		const command = sh`kubectl set image --local -f ${manifest} ${image} -o ${names}`;
		return inBash(commandText([command], 'posix'), scratch());
	};

	it('are there', () => {
		expect(files.length).toBeGreaterThanOrEqual(4);
	});

	it.each(files)('%s: kubectl knows the container and prints it as the runbook says', (file) => {
		const { stdout, stderr } = setImage(file, container);
		expect({ stdout, stderr }).toEqual({
			stdout: 'op-scim-bridge=1password/scim:v2.10.0\n',
			stderr: ''
		});
	});

	it.each(files)('%s: kubectl says so when the container has another name', (file) => {
		const { stderr, status } = setImage(file, word`op-scim=1password/scim:v2.10.0`);
		expect(status).not.toBe(0);
		expect(stderr).toContain('unable to find container');
	});
});
